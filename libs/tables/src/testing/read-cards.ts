import {
  type RowCard,
  type RowOptions,
  readTable,
  recogniseTable,
  rowToCard,
  type TableRemark,
  type TableShape,
} from '../index.ts'

/** A table read to its end. */
export interface ReadCards {
  shape: Pick<TableShape, 'kind' | 'encoding' | 'delimiter' | 'headerLine'>
  rows: (RowCard & { line: number; problem?: TableRemark })[]
}

/** Recognises and reads a whole table; uids are `uid-1`, `uid-2` … in the order of the cards. */
export async function readCards(bytes: Uint8Array, options: Partial<RowOptions> = {}): Promise<ReadCards> {
  const shape = recogniseTable(bytes)
  if (shape === null) throw new Error('This is no table.')
  let count = 0
  const newUid = () => `uid-${(count += 1)}`
  const rows: ReadCards['rows'] = []
  for await (const row of readTable(inChunks(bytes), shape)) {
    const { line, problem } = row
    rows.push({
      line,
      ...(problem === undefined ? {} : { problem }),
      ...rowToCard(row, shape, { region: 'ES', newUid, ...options }),
    })
  }
  const { kind, encoding, delimiter, headerLine } = shape
  return { shape: { kind, encoding, delimiter, headerLine }, rows }
}

/** The bytes in pieces of the given size, as a file stream gives them. */
export async function* inChunks(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** A text as UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

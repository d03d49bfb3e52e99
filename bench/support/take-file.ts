import type { Actor } from '#base/actor.ts'
import type { Domain } from '#domain/domain.ts'
import { runImport } from '#domain/imports/run-import.ts'
import { startImport } from '#domain/imports/start-import.ts'
import { connectionsCsv } from './connections-csv.ts'

/** How a file came in: in how many milliseconds, and as which batch. */
export interface TakenFile {
  readonly time: number
  readonly batchId: string
}

/** Imports a file of so many made-up connections into a book, through everything. */
export async function takeFile(domain: Domain, actor: Actor, bookId: string, rows: number): Promise<TakenFile> {
  const start = performance.now()
  const { importId } = await startImport(domain, actor, {
    bookId,
    fileName: 'Connections.csv',
    bytes: piecesOf(rows),
    kind: 'auto',
    policy: 'fill',
    isQueued: false,
  })
  const done = await runImport(domain, actor, { importId })
  const time = performance.now() - start
  const cards = done.counts['new'] ?? 0
  // Among a million, a few of the file are met by chance.
  if (cards < rows * 0.999) throw new Error(`The import made ${cards} cards of ${rows} rows: ${done.failure?.message}`)
  return { time, batchId: done.batchId }
}

async function* piecesOf(rows: number): AsyncGenerator<Uint8Array> {
  let piece = ''
  for (const line of connectionsCsv(rows)) {
    piece += line
    if (piece.length < 64 * 1024) continue
    yield Buffer.from(piece)
    piece = ''
  }
  yield Buffer.from(piece)
}

import { HEAD_BYTES } from './recognise-file.ts'

/** The beginning of a stream of bytes, and the whole stream again. */
export interface HeadAndAll {
  readonly head: Uint8Array
  readonly all: AsyncIterable<Uint8Array>
  /** Lets go of a stream of which nothing more is wanted; what was never begun would not be ended by itself. */
  close(): Promise<void>
}

/** Looks at the beginning of a stream without losing it. */
export async function takeHead(bytes: AsyncIterable<Uint8Array>): Promise<HeadAndAll> {
  const iterator = bytes[Symbol.asyncIterator]()
  const taken: Uint8Array[] = []
  let length = 0
  let isEnded = false
  while (length < HEAD_BYTES && !isEnded) {
    const next = await iterator.next()
    isEnded = next.done === true
    if (next.done) break
    taken.push(next.value)
    length += next.value.length
  }
  const close = async () => {
    if (!isEnded) await iterator.return?.()
  }
  return { head: Buffer.concat(taken).subarray(0, HEAD_BYTES), all: chain(taken, iterator, isEnded), close }
}

async function* chain(
  taken: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
  isEnded: boolean,
): AsyncGenerator<Uint8Array> {
  yield* taken
  if (isEnded) return
  try {
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  } finally {
    await iterator.return?.()
  }
}

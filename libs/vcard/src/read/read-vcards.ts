import type { Limits } from '../raw/limits.ts'
import type { VcardRead } from '../raw/vcard-read.ts'
import { CardReader } from './card-reader.ts'

const PIECE = 2 ** 20

/** Reads all cards of a file, whatever its encoding and line ends; nothing in it makes this throw. */
export function readVcards(bytes: Uint8Array, limits?: Partial<Limits>): VcardRead[] {
  const reader = new CardReader(limits)
  const reads: VcardRead[] = []
  for (let at = 0; at < bytes.length; at += PIECE) reads.push(...reader.push(bytes.subarray(at, at + PIECE)))
  return [...reads, ...reader.end()]
}

/** Reads the cards of a file while it comes in; holds no more than one card and one chunk in memory. */
export async function* readVcardStream(
  chunks: AsyncIterable<Uint8Array>,
  limits?: Partial<Limits>,
): AsyncGenerator<VcardRead> {
  const reader = new CardReader(limits)
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) yield* reader.push(chunk.subarray(at, at + PIECE))
  }
  yield* reader.end()
}

/** Bytes that can be read at any place: a file, what a database keeps, memory. */
export interface ByteSource {
  /** In bytes. */
  readonly size: number
  /** Gives exactly `length` bytes from `start` on, which both lie within `size`. */
  read(start: number, length: number): Promise<Uint8Array>
}

const BLOCK = 64 * 1024

/** Bytes in memory as a source. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: async (start, length) => bytes.subarray(start, start + length) }
}

/** The bytes of a source in order, from a place up to another, in blocks of 64 KB. */
export async function* streamSource(source: ByteSource, start = 0, end = source.size): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; at += BLOCK) yield await source.read(at, Math.min(BLOCK, end - at))
}

import { ProductError } from '#base/errors.ts'

/** Reads a body that is needed as a whole. Throws `body-too-large` as soon as it is longer than `limit` bytes. */
export async function readWhole(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer> {
  const read: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > limit)
      throw new ProductError('body-too-large', `The body has more than ${limit} bytes.`, { facts: { limit } })
    read.push(chunk)
  }
  return Buffer.concat(read, size)
}

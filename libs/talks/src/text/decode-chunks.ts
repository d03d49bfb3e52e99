/** Bytes as text while they come: UTF-8, or UTF-16 where a mark at the beginning says so. What cannot be read becomes U+FFFD. */
export async function* decodeChunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: ReturnType<typeof decoderOf> | null = null
  let waiting: Uint8Array = new Uint8Array(0)
  for await (const chunk of chunks) {
    let bytes = chunk
    if (!decoder) {
      bytes = join(waiting, chunk)
      waiting = bytes
      if (bytes.length < 2) continue
      decoder = decoderOf(bytes)
    }
    yield decoder.decode(bytes, { stream: true })
  }
  yield decoder ? decoder.decode() : new TextDecoder().decode(waiting)
}

/** The beginning of a file as text. */
export function decodeHead(head: Uint8Array): string {
  return decoderOf(head).decode(head)
}

function decoderOf([first, second]: Uint8Array) {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le')
  return new TextDecoder(first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8')
}

function join(one: Uint8Array, other: Uint8Array): Uint8Array {
  const all = new Uint8Array(one.length + other.length)
  all.set(one)
  all.set(other, one.length)
  return all
}

/** Text in pieces, decoded as its byte order mark says, else as UTF-8. */
export async function* decodeChunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let head: Uint8Array = new Uint8Array()
  let decoder: InstanceType<typeof TextDecoder> | null = null
  for await (const chunk of chunks) {
    const bytes = decoder === null ? Buffer.concat([head, chunk]) : chunk
    if (decoder === null && bytes.length < 2) head = bytes
    else {
      decoder ??= new TextDecoder(encodingOf(bytes))
      yield decoder.decode(bytes, { stream: true })
    }
  }
  yield decoder === null ? new TextDecoder().decode(head) : decoder.decode()
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

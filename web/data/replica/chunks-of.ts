/** The bytes of an answer as they come; a stream cannot be iterated everywhere (Safari 18). */
export async function* chunksOf({ body }: Response): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader()
  if (!reader) return
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
  } finally {
    // Who stops in between wants nothing more of it.
    await reader.cancel().catch(() => undefined)
  }
}

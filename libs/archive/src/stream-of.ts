/** Pieces as a stream, read as they are asked for. `ReadableStream.from` does the same, but not in every browser yet. */
export function streamOf(pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await pieces.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel(reason) {
        await pieces.return(reason)
      },
    },
    { highWaterMark: 0 },
  )
}

/** What a server outside answers, whole; throws as soon as it is longer than so many bytes. */
export async function readAnswerBytes(answer: AsyncIterable<Buffer>, longest: number): Promise<Buffer> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of answer) {
    length += piece.length
    if (length > longest) throw new Error('its answer is too long')
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

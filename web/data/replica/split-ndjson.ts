import { OfflineError } from '../api/api-error.ts'

/** The longest line: a card of the server is far shorter. */
const LONGEST = 16 * 1024 * 1024

/**
 * The lines of an answer, as many at a time as have come; empty ones are left out. Throws `OfflineError` when the connection
 * breaks, and `RangeError` for a line that no server of ours writes.
 */
export async function* splitNdjson(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of unbroken(chunks)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop()!
    if (rest.length > LONGEST) throw new RangeError('a line of the answer is too long')
    yield lines.filter((line) => line !== '')
  }
  rest += decoder.decode()
  if (rest !== '') yield [rest]
}

async function* unbroken(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
  } catch (error) {
    throw new OfflineError('The answer broke off.', { cause: error })
  }
}

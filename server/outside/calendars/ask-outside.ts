import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { readAnswerBytes } from '#base/read-answer.ts'
import { isPublicEndpoint, publicLookup } from '../public-address.ts'

/** What is asked of the server of a calendar. */
export interface OutsideQuestion {
  readonly url: URL
  readonly method: 'GET' | 'PROPFIND' | 'REPORT'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** What it answered. */
export interface OutsideAnswer {
  readonly status: number
  /** Where it sends whoever asks. */
  readonly location: string | null
  readonly text: string
}

const PATIENCE_MS = 30_000
/** As long as a calendar of years may be in characters. */
const LONGEST = 32 * 2 ** 20

/** Asks a server by https, on the open net alone, and follows it nowhere. Throws what hindered it. */
export function askOutside({ url, method, headers, body = '' }: OutsideQuestion): Promise<OutsideAnswer> {
  if (!isPublicEndpoint(url.href)) return Promise.reject(new Error('it is not on the open net'))
  const signal = AbortSignal.timeout(PATIENCE_MS)
  return new Promise((resolve, reject) => {
    const length = { 'content-length': Buffer.byteLength(body) }
    const options = { method, headers: { ...headers, ...length }, signal, lookup: publicLookup, agent: false }
    const asking = request(url, options, (answer) => {
      readAnswer(answer).then(resolve, reject)
    })
    asking.once('error', reject)
    asking.end(body)
  })
}

async function readAnswer(answer: IncomingMessage): Promise<OutsideAnswer> {
  const bytes = await readAnswerBytes(answer, LONGEST)
  const { statusCode: status = 502, headers } = answer
  return { status, location: headers.location ?? null, text: bytes.toString('utf8') }
}

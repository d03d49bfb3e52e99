import { type IncomingMessage, request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIP } from 'node:net'
import { readAnswerBytes } from '#base/read-answer.ts'
import { guardedLookup, refuseNowhere } from './guarded-address.ts'

/** The most that is read of an answer, and how long it may take. */
const LONGEST = 1024 * 1024
const PATIENCE = 10_000

/** What is asked of somebody outside. */
interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/**
 * Asks a server outside as `fetch` does, but by https alone, without following anybody elsewhere, and never at addresses where no
 * provider stands. Each address is looked at when it is connected to, so no name changes in between. Where the product itself is
 * tried on one machine (`isLocal`), plain http on that machine is good enough.
 */
export function guardedFetch(isLocal: boolean): (url: string, asked: Asked) => Promise<Response> {
  return (url, asked) => askOutside(new URL(url), asked, isLocal)
}

function askOutside(url: URL, { method = 'GET', headers = {}, body }: Asked, isLocal: boolean): Promise<Response> {
  const isSecure = url.protocol === 'https:'
  if (!isSecure && !(isLocal && url.protocol === 'http:')) throw new Error('it is not asked by https or TLS')
  const text = textOf(body)
  const signal = AbortSignal.timeout(PATIENCE)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host)) refuseNowhere(host, isSecure)
  return new Promise((resolve, reject) => {
    const length = text === null ? {} : { 'content-length': String(Buffer.byteLength(text)) }
    const options = {
      method,
      headers: { ...headers, ...length },
      signal,
      lookup: guardedLookup(isSecure),
      agent: false,
    }
    const asking = (isSecure ? requestSecure : requestPlain)(url, options, (answer) => {
      readAnswer(answer).then(resolve, reject)
    })
    asking.once('error', reject)
    asking.end(text ?? undefined)
  })
}

async function readAnswer(answer: IncomingMessage): Promise<Response> {
  const bytes = await readAnswerBytes(answer, LONGEST)
  const headers = Object.entries(answer.headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  )
  const { statusCode: status = 502 } = answer
  const isEmpty = status === 204 || status === 304
  return new Response(isEmpty ? null : new Uint8Array(bytes), { status, headers })
}

function textOf(body: unknown): string | null {
  if (body === undefined || body === null) return null
  if (typeof body === 'string' || body instanceof URLSearchParams) return String(body)
  throw new TypeError('Only text is sent to a provider.')
}

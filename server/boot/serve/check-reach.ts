import type { IncomingMessage } from 'node:http'
import { type RequestOptions, request } from 'node:https'
import { getCACertificates } from 'node:tls'
import { DAV_PATH } from '@lazo/contract'
import type { Reach } from '#protocols/context.ts'

/** Somebody waits for a page meanwhile. */
const ANSWER_WITHIN_MS = 4_000
const GOOD_FOR_MS = 15_000
const LONGEST_ANSWER = 64 * 1024

/** What the door of address books says to who shows no password: to sign in, or that it takes none over such a line. */
const REACH_OF_STATUS: Readonly<Record<number, Reach>> = { 401: 'reached', 403: 'proxy-unknown' }

/** What asks: the request of `node:https`, or a test's. */
type Asking = Pick<RequestOptions, 'ca' | 'lookup'>

/**
 * Asks the public address whether this server answers there, as a program elsewhere would: over TLS, with a certificate that
 * programs trust, and in words of theirs. Nothing but LAZO_URL is ever asked, redirects are not followed, and all who ask within
 * some seconds share an answer.
 */
export class ReachCheck {
  readonly #publicUrl: string | null
  readonly #version: string
  readonly #asking: Asking | undefined
  #last: { readonly at: number; readonly reach: Promise<Reach> } | null = null

  constructor(publicUrl: string | null, version: string, asking?: Asking) {
    this.#publicUrl = publicUrl
    this.#version = version
    this.#asking = asking
  }

  /** What was found a moment ago, or is found now. */
  check(): Promise<Reach> {
    const now = performance.now()
    if (!this.#last || now - this.#last.at > GOOD_FOR_MS) this.#last = { at: now, reach: this.#look() }
    return this.#last.reach
  }

  async #look(): Promise<Reach> {
    if (this.#publicUrl === null) return 'no-address'
    if (!this.#publicUrl.startsWith('https:')) return 'no-tls'
    try {
      const health = await this.#ask('GET', '/health')
      if (!tellsVersion(health.text, this.#version)) return 'answer-foreign'
      const { status } = await this.#ask('PROPFIND', DAV_PATH)
      return REACH_OF_STATUS[status] ?? 'methods-blocked'
    } catch (error) {
      return reasonOf(error)
    }
  }

  async #ask(method: string, path: string): Promise<{ status: number; text: string }> {
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MS)
    // Read only now: the machine's list takes 20 ms, and a server without an address never needs it.
    const asking = this.#asking ?? { ca: trustedAuthorities() }
    const options = { ...asking, method, agent: false, signal }
    request(new URL(path, this.#publicUrl!), options, resolve).on('error', reject).end()
    const answer = await promise
    return { status: answer.statusCode!, text: await readText(answer) }
  }
}

/** Those of Node and those that the machine's administrator added, as programs on devices have theirs. */
function trustedAuthorities(): string[] {
  return [...getCACertificates('default'), ...getCACertificates('system')]
}

async function readText(answer: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of answer.setEncoding('utf8')) {
    text += chunk
    if (text.length > LONGEST_ANSWER) break
  }
  return text
}

function tellsVersion(text: string, version: string): boolean {
  try {
    const told: unknown = JSON.parse(text)
    return typeof told === 'object' && told !== null && 'version' in told && told.version === version
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

/** Node names what is wrong with a certificate in many ways; what else can go wrong has few. */
function reasonOf(error: unknown): Reach {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'name-unknown'
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_')) return 'no-tls'
  return /CERT|SIGNATURE|ISSUER/.test(code) ? 'certificate-bad' : 'no-answer'
}

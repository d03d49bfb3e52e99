/** What is asked of the API, and how. */
export interface Question {
  /** Nobody asks when it is empty. */
  readonly token?: string
  /** Sent as JSON. */
  readonly body?: unknown
  /** Sent as it is. */
  readonly bytes?: string | Uint8Array<ArrayBuffer> | AsyncIterable<Uint8Array>
  readonly headers?: Readonly<Record<string, string>>
}

/** What the API answered. */
export interface Told {
  readonly status: number
  /** The stable name of what went wrong; null when nothing did. */
  readonly code: string | null
  readonly headers: Headers
  readonly text: string
  readonly json: Json
}

/** JSON as a test looks into it. */
type Json = { readonly [name: string]: Json } & { readonly length: number } & Iterable<Json>

/** Asks a server; `path` is below its root. */
export async function ask(url: string, method: string, path: string, question: Question = {}): Promise<Told> {
  const answer = await fetch(new URL(path, url), { method, redirect: 'manual', ...wireOf(question) } as RequestInit)
  const text = await answer.text()
  const isJson = /^application\/(?:problem\+)?json/.test(answer.headers.get('content-type') ?? '')
  const json = isJson ? JSON.parse(text) : undefined
  const code = answer.ok ? null : String(json?.code)
  return { status: answer.status, code, headers: answer.headers, text, json }
}

function wireOf({ token, body, bytes, headers }: Question) {
  const sent = {
    'accept-language': 'en',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...headers,
  }
  return { headers: sent, body: body === undefined ? bytes : JSON.stringify(body), duplex: 'half' }
}

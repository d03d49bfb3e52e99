import type { OutputOf, problem } from '@lazo/contract'
import { presentLanguage } from '#web/words/say.ts'
import { ApiError, OfflineError } from './api-error.ts'
import { presentWorkspace } from './workspace.ts'

/** What all addresses of the API begin with. */
const API = '/api/v1'

/** What a request brings besides its method and address. */
export interface CallOptions {
  /** What follows the question mark; undefined entries are left out, lists are said several times. */
  readonly query?: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>
  /** Sent as JSON. */
  readonly body?: unknown
  /** Sent as it is. */
  readonly bytes?: Blob
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  /** Goes out though the page ends. */
  readonly isLast?: boolean
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Asks the API and gives its answer; undefined when it has nothing to tell. Throws `ApiError` and `OfflineError`. */
export async function call<Told = void>(method: Method, path: string, options: CallOptions = {}): Promise<Told> {
  const answer = await ask(method, path, options)
  if (answer.status === 204) return undefined as Told
  return await readAnswer<Told>(answer)
}

/** The JSON of an answer. Where the line breaks while it is read it is as if nothing had answered: throws `OfflineError`. */
export async function readAnswer<Told>(answer: Response): Promise<Told> {
  try {
    return (await answer.json()) as Told
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new OfflineError('The answer broke off.', { cause: error })
  }
}

/** The same as `call` for answers that are no JSON, or of which the headers matter. Throws `ApiError` and `OfflineError`. */
export async function ask(method: Method, path: string, options: CallOptions = {}): Promise<Response> {
  const answer = await send(addressOf(path, options.query), {
    method,
    credentials: 'same-origin',
    headers: headersOf(options),
    ...(bodyOf(options) === undefined ? {} : { body: bodyOf(options) as BodyInit }),
    ...(options.signal ? { signal: options.signal } : {}),
    ...(options.isLast ? { keepalive: true } : {}),
  })
  if (answer.ok) return answer
  throw await readProblem(answer)
}

/** The address of something below the API, for pictures, downloads and event streams too. */
export function addressOf(path: string, query: CallOptions['query'] = {}): string {
  const said = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value].flat()) if (one !== undefined) said.append(name, String(one))
  }
  const workspace = presentWorkspace()
  if (workspace !== null) said.append('workspace', workspace)
  return `${API}${path}${said.size > 0 ? `?${said}` : ''}`
}

function headersOf({ body, bytes, headers }: CallOptions): Record<string, string> {
  const type = body === undefined ? bytes?.type || 'application/octet-stream' : 'application/json'
  const hasBody = body !== undefined || bytes !== undefined
  return { 'accept-language': presentLanguage(), ...(hasBody ? { 'content-type': type } : {}), ...headers }
}

function bodyOf({ body, bytes }: CallOptions): BodyInit | undefined {
  return body === undefined ? bytes : JSON.stringify(body)
}

async function send(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request)
  } catch (error) {
    if (request.signal?.aborted) throw error
    const mayHaveArrived = globalThis.navigator?.onLine !== false
    throw new OfflineError('The server cannot be reached.', { mayHaveArrived, cause: error })
  }
}

/** A proxy may answer in a language of its own: then its status is all that is known. */
async function readProblem(answer: Response): Promise<Error> {
  const told: Partial<OutputOf<typeof problem>> = await answer.json().catch(() => ({}))
  // A proxy in front of a server that is down speaks for nobody.
  if (told.code === undefined && [502, 503, 504].includes(answer.status)) return new OfflineError(answer.statusText)
  return new ApiError(told.code ?? 'unknown', answer.status, told.detail ?? answer.statusText, told.facts)
}

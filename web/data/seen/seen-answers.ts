import { OfflineError } from '../api/api-error.ts'
import { addressOf, type CallOptions, call } from '../api/call.ts'
import { CACHES } from '../kept-names.ts'

/** An answer, and whether it is the server's of this moment. */
export interface Seen<Told> {
  readonly told: Told
  /** When the server gave it, in milliseconds; null for just now. */
  readonly seenAt: number | null
}

/** So many answers are kept: what one looked at lately. */
const MOST = 400
const AT = 'x-seen-at'

/** What an answer is asked for and kept with. */
interface SeenParts {
  readonly ask: (path: string, options: CallOptions) => Promise<unknown>
  /** Where answers are kept; undefined where the browser keeps nothing, as without TLS. */
  readonly open: () => Promise<Cache> | undefined
  readonly now: () => number
}

const PARTS: SeenParts = {
  ask: (path, options) => call('GET', path, options),
  open: () => globalThis.caches?.open(CACHES.seen),
  now: () => Date.now(),
}

/**
 * Asks the API for something of `memberId`'s and keeps the answer; where the server cannot be reached, the one it gave last, with its
 * date. Throws `ApiError`, and `OfflineError` where nothing is kept.
 */
export async function askSeen<Told>(
  memberId: string,
  path: string,
  options: Pick<CallOptions, 'query' | 'signal'> = {},
  parts: SeenParts = PARTS,
): Promise<Seen<Told>> {
  const key = `/seen/${memberId}${addressOf(path, options.query)}`
  try {
    const told = (await parts.ask(path, options)) as Told
    await keep(key, told, parts).catch(() => undefined)
    return { told, seenAt: null }
  } catch (error) {
    if (!(error instanceof OfflineError)) throw error
    const kept = await find<Told>(key, parts)
    if (!kept) throw error
    return kept
  }
}

async function keep(key: string, told: unknown, { open, now }: SeenParts): Promise<void> {
  const cache = await open()
  if (!cache) return
  // What is asked for again goes to the end: the first are those nobody has looked at for long.
  await cache.delete(key)
  await cache.put(key, new Response(JSON.stringify(told), { headers: { [AT]: String(now()) } }))
  const keys = await cache.keys()
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST)).map((old) => cache.delete(old)))
}

async function find<Told>(key: string, { open }: SeenParts): Promise<Seen<Told> | null> {
  const answer = await (await open())?.match(key)
  if (!answer) return null
  return { told: (await answer.json()) as Told, seenAt: Number(answer.headers.get(AT)) }
}

import type { Actor } from '#base/actor.ts'
import { readUsedBytes } from '#store/books/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'

/** Counting reads every card, and programs ask whenever they look. */
const REMEMBERED_MS = 3_600_000
const MOST = 10_000

/** What the cards of a member take, and what there is left, in bytes. */
export interface Quota {
  readonly used: number
  /** Null where nobody can tell. */
  readonly available: number | null
}

interface Counted {
  readonly at: number
  readonly used: Promise<number>
}

const counted = new WeakMap<Domain, Map<string, Counted>>()

/** What the cards in the actor's own books take, counted once an hour, and the room that is left now: nobody is given a share of it. */
export async function readQuota(domain: Domain, actor: Actor): Promise<Quota> {
  const [used, available] = await Promise.all([readUsed(domain, actor), domain.room?.left() ?? null])
  return { used, available }
}

function readUsed(domain: Domain, actor: Actor): Promise<number> {
  const members = counted.get(domain) ?? new Map<string, Counted>()
  counted.set(domain, members)
  const at = domain.clock.now().getTime()
  const known = members.get(actor.memberId)
  if (known && at - known.at < REMEMBERED_MS) return known.used
  const used = domain.store.read(actor, count)
  members.delete(actor.memberId)
  if (members.size >= MOST) members.delete(members.keys().next().value!)
  members.set(actor.memberId, { at, used })
  used.catch(() => members.delete(actor.memberId))
  return used
}

async function count(tx: ReadTx): Promise<number> {
  return [...(await readUsedBytes(tx)).values()].reduce((sum, bytes) => sum + bytes, 0)
}

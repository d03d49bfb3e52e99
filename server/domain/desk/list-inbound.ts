import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import type { StoredInbound, StoredInboundVersion } from '#store/desk/inbound.ts'
import {
  countInbound,
  type InboundChoice,
  readInbound,
  readInboundPicture,
  readInboundVersions,
  readOneInbound,
  readWaitingInbound,
} from '#store/desk/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { managedBooks, requireInbound, withSeenCards } from './see-inbound.ts'

/** How many entries are in each state; states without any are not named. */
export type InboundCounts = { readonly [State in StoredInbound['state']]?: number }

/** What waits is told up to here; nobody works off more in a day. */
const MOST_WAITING = 200

/** The entries of the actor's desk, the latest first, one more than the limit where there are more, and how many there are of each state. */
export async function listInbound(
  domain: Domain,
  actor: Actor,
  choice: InboundChoice,
): Promise<{ entries: StoredInbound[]; counts: InboundCounts }> {
  return domain.store.read(actor, async (tx) => {
    const managed = await managedBooks(tx)
    const entries = await readInbound(tx, managed, { ...choice, limit: choice.limit + 1 })
    const counts = (await countInbound(tx, managed)).map(({ state, count }) => [state, count])
    return { entries: await withSeenCards(tx, entries), counts: Object.fromEntries(counts) }
  })
}

/** One entry. Throws `inbound-not-found`. */
export async function showInbound(domain: Domain, actor: Actor, inboundId: string): Promise<StoredInbound> {
  return domain.store.read(actor, async (tx) => (await withSeenCards(tx, [await requireInbound(tx, inboundId)]))[0]!)
}

/** What an entry was before each change, the latest first. Throws `inbound-not-found`. */
export async function listInboundVersions(
  domain: Domain,
  actor: Actor,
  inboundId: string,
): Promise<StoredInboundVersion[]> {
  return domain.store.read(actor, async (tx) => {
    await requireInbound(tx, inboundId)
    return readInboundVersions(tx, inboundId)
  })
}

/** The picture that an entry came with, a JPEG. Throws `inbound-not-found`, `blob-not-found`. */
export async function showInboundPicture(domain: Domain, actor: Actor, inboundId: string): Promise<Buffer> {
  return domain.store.read(actor, async (tx) => {
    await requireInbound(tx, inboundId)
    const bytes = await readInboundPicture(tx, inboundId)
    if (!bytes) throw new ProductError('blob-not-found', 'This entry has no picture.')
    return bytes
  })
}

/** What waits at the actor's desk on a day (`YYYY-MM-DD`), in the form that the agenda takes: who, and since which day. */
export async function readWaiting(tx: ReadTx, today: string): Promise<{ id: string; name: string; since: string }[]> {
  const waiting = await readWaitingInbound(tx, await managedBooks(tx), { today, limit: MOST_WAITING })
  return waiting.map(({ inboundId, name, revisitOn, receivedAt }) => ({
    id: inboundId,
    name,
    since: revisitOn ?? receivedAt.toISOString().slice(0, 10),
  }))
}

/** Whether an entry stands on the actor's desk. */
export async function isOnDesk(domain: Domain, actor: Actor, inboundId: string): Promise<boolean> {
  return domain.store.read(actor, async (tx) => (await readOneInbound(tx, await managedBooks(tx), inboundId)) !== null)
}

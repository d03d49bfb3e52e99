import type { Actor } from '#base/actor.ts'
import { countWalk, readWalk } from '#store/cards/walk-reader.ts'
import {
  type ChangedCard,
  countChangedCards,
  readChangedCards,
  readRelayeredCards,
} from '#store/sync/replica-reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { type CardView, viewCardTexts } from '../contacts/card-view.ts'
import type { Domain } from '../domain.ts'
import { bookRights } from '../sharing/book-rights.ts'
import { watchBulk } from '../watch/watch-bulk.ts'
import { presentToken, requireToken } from './present-token.ts'
import { formatSyncToken, type SyncToken } from './sync-token.ts'
import { takeFitting } from './take-fitting.ts'

/** How many cards are read at once, unless they are long. */
const GROUP = 250
/** So many ids are looked for at once: of many books to merge, that costs as much as reading some cards. */
const AHEAD = 5_000
/** Who is told of more cards than this has read in bulk, whichever way they ask. */
const MOST_UNNOTED = 1_000

/** What a copy of all cards within reach is made of, or brought up to date with. */
export interface Replica {
  /** The moment before the first card was read: what changes meanwhile is told to who asks with it. */
  readonly token: string
  /** About how many cards will come. */
  readonly cards: number
  readonly groups: AsyncIterable<ReplicaGroup>
}

/** Some cards as they are now, and ids of those that the actor no longer sees. */
export interface ReplicaGroup {
  readonly cards: readonly CardView<string>[]
  readonly gone: readonly string[]
}

/**
 * All cards within reach in the order of their ids, behind `after` when it is given; or with `since` those that changed, each
 * once as it is now. Each group is read in a moment of its own, so that a slow reader holds nothing up. A load of
 * all, and changes to very many cards, are audited. Throws `start-over` as `readChanges` does, also midway.
 */
export async function readReplica(
  domain: Domain,
  actor: Actor,
  asked: { since?: string; after?: string },
): Promise<Replica> {
  return asked.since === undefined ? readAll(domain, actor, asked.after ?? null) : readSince(domain, actor, asked.since)
}

async function readAll(domain: Domain, actor: Actor, after: string | null): Promise<Replica> {
  const { token, cards } = await domain.store.read(actor, async (tx) => {
    const bookIds = await reachOf(tx)
    return { token: await presentToken(tx, bookIds), cards: await countWalk(tx, bookIds, after) }
  })
  await noteLoad(domain, actor, { cards, after })
  return { token: formatSyncToken(token), cards, groups: walkAll(domain, actor, after) }
}

async function* walkAll(domain: Domain, actor: Actor, from: string | null): AsyncGenerator<ReplicaGroup> {
  for (let after = from; ; ) {
    const cardIds = await domain.store.read(actor, async (tx) => readWalk(tx, await reachOf(tx), after, AHEAD))
    yield* readGroups(domain, actor, cardIds)
    if (cardIds.length < AHEAD) return
    after = cardIds.at(-1) ?? null
  }
}

/** What is out of reach by now is left out; who asks is told of it, and of what came within reach behind the walk, by the changes since the token. */
async function* readGroups(domain: Domain, actor: Actor, cardIds: readonly string[]): AsyncGenerator<ReplicaGroup> {
  for (let at = 0; at < cardIds.length; ) {
    const found = cardIds.slice(at, at + GROUP).map((cardId) => ({ cardId }))
    const { cards, taken } = await domain.store.read(actor, async (tx) => {
      const fitting = idsOf(await takeFitting(tx, found))
      return { cards: await viewCardTexts(tx, fitting), taken: fitting.length }
    })
    watchBulk(domain, actor, { cardIds: idsOf(cards) })
    if (cards.length > 0) yield { cards, gone: [] }
    at += taken
  }
}

async function readSince(domain: Domain, actor: Actor, text: string): Promise<Replica> {
  const { since, present, cards } = await domain.store.read(actor, async (tx) => {
    const bookIds = await reachOf(tx)
    const since = await requireToken(tx, text, bookIds)
    const present = await presentToken(tx, bookIds)
    const range = { after: since.number, upTo: present.number }
    return { since, present, cards: await countChangedCards(tx, bookIds, range) }
  })
  if (cards > MOST_UNNOTED) await noteLoad(domain, actor, { cards, since: since.number })
  // Of a view that was quiet all the while the standing may be older than the token, since the token stays as it is.
  const token = present.number > since.number ? present : since
  return { token: formatSyncToken(token), cards, groups: walkChanged(domain, actor, since, present) }
}

/** Writes the load down before its first card leaves the house. */
function noteLoad(domain: Domain, actor: Actor, load: Readonly<Record<string, string | number | null>>): Promise<void> {
  return domain.store.write(actor, async (tx) => tx.ledger.noteAudit('replica-loaded', actor.workspaceId, load))
}

async function* walkChanged(
  domain: Domain,
  actor: Actor,
  since: SyncToken,
  present: SyncToken,
): AsyncGenerator<ReplicaGroup> {
  const range = { after: since.number, upTo: present.number }
  for (const readNext of [readChangedCards, readRelayeredCards]) {
    for (let after = since.number; ; ) {
      const { group, isLast, last } = await domain.store.read(actor, async (tx) => {
        const bookIds = await reachOf(tx)
        await requireToken(tx, formatSyncToken(since), bookIds)
        const found = await readNext(tx, bookIds, range, { after, limit: GROUP })
        const taken = await takeFitting(tx, found)
        const group = await viewChanged(tx, taken)
        return { group, isLast: isAll(found, taken), last: taken.at(-1)?.number ?? after }
      })
      if (group.cards.length + group.gone.length > 0) yield group
      if (isLast) break
      after = last
    }
  }
}

async function viewChanged(tx: ReadTx, changed: readonly ChangedCard[]): Promise<ReplicaGroup> {
  const cardIds = idsOf(changed)
  const cards = await viewCardTexts(tx, cardIds)
  const seen = new Set(cards.map(({ cardId }) => cardId))
  return { cards, gone: cardIds.filter((cardId) => !seen.has(cardId)) }
}

/** Whether there is nothing behind what was taken of what was found. */
function isAll(found: readonly unknown[], taken: readonly unknown[]): boolean {
  return found.length < GROUP && taken.length === found.length
}

function idsOf(cards: readonly { readonly cardId: string }[]): string[] {
  return cards.map(({ cardId }) => cardId)
}

async function reachOf(tx: ReadTx): Promise<string[]> {
  return [...(await bookRights(tx)).keys()]
}

import { createHash } from 'node:crypto'
import type { CardFilter } from '@lazo/jscontact'
import { organizationKey } from '@lazo/normal'
import { orderQueue } from '@lazo/ties'
import type { Actor } from '#base/actor.ts'
import { type Evidence, readCatalogued, readEvidence } from '#store/cataloguing/reader.ts'
import type { QueuedCard, StoredSession } from '#store/cataloguing/session.ts'
import { insertSession } from '#store/cataloguing/writer.ts'
import type { ReadTx } from '#store/transaction.ts'
import { viewCards } from '../contacts/card-view.ts'
import type { Domain } from '../domain.ts'
import { type CardSummary, summarizeCard } from '../search/card-summary.ts'
import { type CardPage, listCards } from '../search/list-cards.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { type SessionView, viewSession } from './view-session.ts'

/** Which cards are to be catalogued, and in which order. */
export interface SessionChoice {
  readonly order: StoredSession['order']
  /** All people within reach that the actor has not catalogued yet, unless these are named. */
  readonly cardIds?: readonly string[] | undefined
  readonly filter?: CardFilter | undefined
}

/** Beyond these, one begins another session. */
const MOST_CARDS = 2_000
/** Among so many the queue is put in order; who has more chooses by a filter. */
const MOST_LOOKED_AT = 5_000

/**
 * Begins to catalogue: puts the people in order and keeps the queue, so that it goes on at any device; the session before ends. A session
 * holds at most 2,000 people, of the 5,000 latest that the filter finds. Cards that the actor does not see are passed over.
 */
export async function startSession(domain: Domain, actor: Actor, choice: SessionChoice): Promise<SessionView> {
  const found = await readPeople(domain, actor, choice)
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const sessionId = tx.ids.next()
    await insertSession(tx, { sessionId, order: choice.order, cards: await queueOf(tx, found, choice.order) })
    return (await viewSession(tx))!
  })
}

async function readPeople(domain: Domain, actor: Actor, { cardIds, filter }: SessionChoice): Promise<CardSummary[]> {
  if (cardIds)
    return domain.store.read(actor, async (tx) =>
      (await viewCards(tx, cardIds.slice(0, MOST_CARDS))).map(summarizeCard),
    )
  const all: CardFilter = { all: [{ kind: 'individual' }, ...(filter ? [filter] : [])] }
  const people: CardSummary[] = []
  let after: string | null = null
  do {
    const page: CardPage = await listCards(domain, actor, {
      order: 'added',
      limit: 500,
      filter: all,
      ...(after === null ? {} : { after }),
    })
    const ids = page.cards.map(({ cardId }) => cardId)
    const known = await domain.store.read(actor, (tx) => readCatalogued(tx, ids))
    people.push(...page.cards.filter(({ cardId }) => !known.has(cardId)))
    after = page.next
  } while (after !== null && people.length < MOST_LOOKED_AT)
  return people
}

async function queueOf(
  tx: ReadTx,
  people: readonly CardSummary[],
  order: StoredSession['order'],
): Promise<QueuedCard[]> {
  const reasons = new Map<string, QueuedCard['reason']>()
  let cards = people
  if (order === 'candidates') {
    const places = orderQueue(
      candidatesOf(
        people,
        await readEvidence(
          tx,
          people.map(({ cardId }) => cardId),
        ),
      ),
    )
    for (const { cardId, reason } of places) reasons.set(cardId, reason)
    const byId = new Map(people.map((one) => [one.cardId, one]))
    cards = places.map(({ cardId }) => byId.get(cardId)!)
  } else if (order !== 'added') cards = people.toSorted(order === 'name' ? byName : byOrganization)
  return cards.slice(0, MOST_CARDS).map(({ cardId, organization }, place) => ({
    cardId,
    place,
    reason: reasons.get(cardId) ?? { code: 'in-order', facts: {} },
    kin: kinOf(organization),
  }))
}

function candidatesOf(people: readonly CardSummary[], evidence: readonly Evidence[]) {
  const known = new Map(evidence.map((one) => [one.cardId, one]))
  return people.map(({ cardId }) => {
    const { isKey = false, isMarked = false, interactions = 0, hasAnswered = false } = known.get(cardId) ?? {}
    const rung = hasAnswered ? ('responded' as const) : ('known' as const)
    return { cardId, isKey, isMarked, objectives: 0, rung, warmth: 0, interactions }
  })
}

/** What those of one organization have in common, without its name: that may be hidden from the member one day. */
function kinOf(organization: string | null): string | null {
  const key = organizationKey(organization ?? '')
  return key === '' ? null : createHash('sha256').update(key).digest('base64url').slice(0, 22)
}

function byName(one: CardSummary, other: CardSummary): number {
  return one.display.localeCompare(other.display) || (one.cardId < other.cardId ? -1 : 1)
}

/** Those without one come last. */
function byOrganization(one: CardSummary, other: CardSummary): number {
  const keys = [one, other].map(({ organization }) => organizationKey(organization ?? '') || '\u{ffff}')
  return keys[0]!.localeCompare(keys[1]!) || byName(one, other)
}

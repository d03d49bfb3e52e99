import { applyLayer, type Card, indexCard } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import type { CardView } from '../contacts/card-view.ts'
import { readSomeCards } from '../contacts/read-card.ts'
import type { Domain } from '../domain.ts'
import { requireReach, stepThrough, type WalkPlace } from '../exports/chosen-cards.ts'
import { exportable } from '../exports/may-export.ts'
import { listCards } from '../search/list-cards.ts'
import { watchNotes } from '../watch/watch-notes.ts'
import type { PrintRequest } from './print-request.ts'

/** More pages nobody prints, and nobody reads. */
const MOST_PRINTED = 10_000
const GROUP = 100

/**
 * The cards that are to be printed, in order, as the actor sees them; a hundred of them at a time in memory, and no more than
 * 10,000 in all. Throws `book-not-found`.
 */
export async function* printedCards(domain: Domain, actor: Actor, request: PrintRequest): AsyncGenerator<Card> {
  const { bookIds } = request
  if (bookIds) await domain.store.read(actor, (tx) => requireReach(tx, bookIds))
  const groups = request.cardIds ? namedGroups(domain, actor, request) : listedGroups(domain, actor, request)
  let left = MOST_PRINTED
  for await (const cardIds of groups) {
    const allowed = await domain.store.read(actor, (tx) => exportable(tx, cardIds.slice(0, left)))
    const cards = (await readSomeCards(domain, actor, allowed)).map(cardOf)
    watchNotes(domain).taken(actor, allowed)
    yield* cards
    left -= cards.length
    if (left <= 0) return
  }
}

async function* listedGroups(domain: Domain, actor: Actor, request: PrintRequest): AsyncGenerator<readonly string[]> {
  const { bookIds, filter, order = 'family' } = request
  const list = { order, limit: GROUP, ...(bookIds ? { books: bookIds } : {}), ...(filter ? { filter } : {}) }
  let after: string | null = null
  do {
    const place = after === null ? {} : { after }
    const page: Awaited<ReturnType<typeof listCards>> = await listCards(domain, actor, { ...list, ...place })
    yield page.cards.map(({ cardId }) => cardId)
    after = page.next
  } while (after !== null)
}

/** Cards that were named, as far as all else that is said holds for them: as they were named, or put in order here. */
async function* namedGroups(domain: Domain, actor: Actor, request: PrintRequest): AsyncGenerator<readonly string[]> {
  const { order } = request
  if (order === undefined) return yield* stepGroups(domain, actor, request)
  const keyed: { cardId: string; key: string }[] = []
  for await (const cardIds of stepGroups(domain, actor, request))
    for (const view of await readSomeCards(domain, actor, cardIds))
      keyed.push({ cardId: view.cardId, key: sortText(cardOf(view), domain.region, order) })
  const sorted = keyed.sort((one, other) => compareBytes(one.key, other.key)).map(({ cardId }) => cardId)
  for (let at = 0; at < sorted.length; at += GROUP) yield sorted.slice(at, at + GROUP)
}

async function* stepGroups(domain: Domain, actor: Actor, request: PrintRequest): AsyncGenerator<readonly string[]> {
  const choice = { ...request, cardIds: [...new Set(request.cardIds)] }
  let from: WalkPlace = null
  do {
    const walk = { basis: domain, from, limit: GROUP }
    const step: Awaited<ReturnType<typeof stepThrough>> = await domain.store.read(actor, (tx) =>
      stepThrough(tx, choice, walk),
    )
    yield step.cardIds
    from = step.next
  } while (from !== null)
}

function sortText(card: Card, region: string, order: 'family' | 'given'): string {
  const { sortFamily, sortGiven } = indexCard(card, { region })
  return order === 'family' ? sortFamily : sortGiven
}

function compareBytes(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

function cardOf({ card, mine }: CardView): Card {
  return mine ? applyLayer(card, mine).card : card
}

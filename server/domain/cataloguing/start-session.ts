import type { CardFilter } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { readCatalogued } from '#store/cataloguing/reader.ts'
import type { StoredSession } from '#store/cataloguing/session.ts'
import { insertSession } from '#store/cataloguing/writer.ts'
import { viewCards } from '../contacts/card-view.ts'
import type { Domain } from '../domain.ts'
import { type CardSummary, summarizeCard } from '../search/card-summary.ts'
import { type CardPage, listCards } from '../search/list-cards.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { queueOf } from './queue-of.ts'
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
  const cards = await domain.store.read(actor, (tx) => queueOf(domain, tx, { people: found, order: choice.order }))
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const sessionId = tx.ids.next()
    await insertSession(tx, { sessionId, order: choice.order, cards: cards.slice(0, MOST_CARDS) })
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

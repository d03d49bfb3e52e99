import { type Card, isSameJson } from '@lazo/jscontact'
import { isoDay, suggestFacets } from '@lazo/ties'
import type { Actor } from '#base/actor.ts'
import { lockCards, type StoredCard } from '#store/cards/reader.ts'
import { countQueue, lockSession, readQueuedCards } from '#store/cataloguing/reader.ts'
import type { NewStep, StoredQueuedCard, TieStep } from '#store/cataloguing/session.ts'
import { insertStep, setQueued } from '#store/cataloguing/writer.ts'
import { insertBatch } from '#store/history/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { prepareCard, requireKeepableSize } from '../contacts/prepare-card.ts'
import { type CardEdit, updateCards } from '../contacts/update-cards.ts'
import type { Domain } from '../domain.ts'
import { reachOf } from '../interactions/interaction-rules.ts'
import { requireWriting, rightMissing } from '../sharing/book-rights.ts'
import { cardNotFound, cardRights } from '../sharing/card-rights.ts'
import { type Right, reaches } from '../sharing/right.ts'
import { changeTieWithin } from '../ties/change-tie.ts'
import { readOwnRules } from '../ties/own-rules.ts'
import type { TieChange } from '../ties/tie-rules.ts'
import { type FacetsSaid, type SayContext, sayFacets, sharedWith } from './card-facets.ts'
import { facetsOf, factsOf } from './catalogue-facts.ts'
import { catalogueNotFound } from './catalogue-not-found.ts'
import { type SessionView, viewSession } from './view-session.ts'

/** What is said of a card in a session. */
export interface StepInput {
  readonly sessionId: string
  readonly cardId: string
  readonly outcome: NewStep['outcome']
  /** What all who see the card share. */
  readonly facets: FacetsSaid
  /** What is the actor's own. */
  readonly tie: TieChange
  /** Others of the queue of whom the organization's facets hold too; their own are filled as suggested. */
  readonly alsoFor: readonly string[]
  /** How long it took. */
  readonly seconds: number
  /** What the change is called where changes are listed. */
  readonly title: string
}

/**
 * Says what a card is, and goes on to the next; undecided puts it off behind the others and says nothing. All of a step is one write and is
 * taken back as one. Throws `catalogue-not-found`, `card-not-found` for a card that is not in the queue, and `book-read-only` or `right-missing` where what all
 * share is to be changed without the right to edit; of the others named, those that the actor may not edit are left in the queue.
 */
export async function takeStep(domain: Domain, actor: Actor, input: StepInput): Promise<SessionView> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const session = await lockSession(tx, input.sessionId)
    if (!session || session.endedAt) throw catalogueNotFound()
    const said = input.outcome === 'done' ? input : { ...input, facets: {}, tie: {}, alsoFor: [] }
    const { queued, cards, rights } = await lockAsked(tx, said)
    const { zone } = (await readOwnRules(tx, domain)).context
    const today = isoDay(zone.dayOf(tx.now.getTime()))
    const edits = editsOf(cards, said, { rights, today, nextId: () => tx.ids.next() })
    const batchId = await writeEdits(tx, edits, { region: domain.region, title: said.title })
    const tie = await sayTie(tx, said)
    await keepStep(tx, said, { queued, batchId, tie, shown: edits[0]!.after })
    return (await viewSession(tx))!
  })
}

interface Asked {
  /** The card that was shown, and behind it the others that are changed with it. */
  readonly queued: readonly StoredQueuedCard[]
  readonly cards: readonly StoredCard[]
  readonly rights: ReadonlyMap<string, Right>
}

async function lockAsked(tx: WriteTx, { sessionId, cardId, alsoFor }: StepInput): Promise<Asked> {
  const wanted = [...new Set([cardId, ...alsoFor])]
  const byId = new Map(
    (await lockCards(tx, wanted)).filter((card) => !card.deletedAt).map((card) => [card.cardId, card]),
  )
  const rights = await cardRights(tx, wanted)
  const queue = new Map((await readQueuedCards(tx, sessionId, wanted)).map((one) => [one.cardId, one]))
  const isThere = (id: string) => queue.has(id) && byId.has(id) && rights.has(id)
  if (!isThere(cardId)) throw cardNotFound()
  const others = wanted.slice(1).filter((id) => isThere(id) && reaches(rights.get(id)!, 'edit'))
  const ids = [cardId, ...others.filter((id) => queue.get(id)!.state !== 'done')]
  return { queued: ids.map((id) => queue.get(id)!), cards: ids.map((id) => byId.get(id)!), rights }
}

function editsOf(
  cards: readonly StoredCard[],
  { facets, cardId }: StepInput,
  { rights, ...context }: SayContext & { readonly rights: ReadonlyMap<string, Right> },
): CardEdit[] {
  return cards.map((before) => {
    const isShown = before.cardId === cardId
    const said = isShown ? facets : { ...suggestedOf(before.document), ...sharedWith(before.document, facets) }
    const { card: after } = prepareCard(sayFacets(before.document, said, context), () => before.uid)
    if (isShown && !isSameJson(before.document, after) && !reaches(rights.get(cardId)!, 'edit'))
      throw rightMissing(rights.get(cardId)!, 'edit')
    requireKeepableSize(JSON.stringify(after))
    return { before, after }
  })
}

/** What somebody does and how high they stand is their own: it is taken from their own title, where nothing is said yet. */
function suggestedOf(card: Card): FacetsSaid {
  const known = facetsOf(card)
  const own = suggestFacets(factsOf(card)).filter(
    ({ facet }) => (facet === 'function' || facet === 'seniority') && known[facet].length === 0,
  )
  return Object.fromEntries(own.map(({ facet, value }) => [facet, [value]]))
}

async function writeEdits(
  tx: WriteTx,
  edits: readonly CardEdit[],
  { region, title }: { readonly region: string; readonly title: string },
): Promise<string | null> {
  const changing = edits.filter(({ before, after }) => !isSameJson(before.document, after))
  if (changing.length === 0) return null
  const batchId = await insertBatch(tx, { kind: 'bulk', title })
  const changed = await updateCards(tx, changing, { region, batchId })
  tx.ledger.noteAudit('cards-edited', batchId, { cardIds: [...changed.keys()] })
  return batchId
}

async function sayTie(tx: WriteTx, { cardId, tie }: StepInput): Promise<TieStep | null> {
  const { before, now } = await changeTieWithin(tx, { cardId, ...tie })
  const facets = (Object.keys(now) as (keyof typeof now)[]).filter((facet) => !isSameJson(before[facet], now[facet]))
  if (facets.length === 0) return null
  const pick = (state: typeof now) => Object.fromEntries(facets.map((facet) => [facet, state[facet]]))
  return { before: pick(before), after: pick(now) }
}

async function keepStep(
  tx: WriteTx,
  { sessionId, cardId, outcome, facets, seconds }: StepInput,
  done: Pick<Asked, 'queued'> & { readonly batchId: string | null; readonly tie: TieStep | null; readonly shown: Card },
): Promise<void> {
  const { queued, batchId, tie, shown } = done
  const { lastPlace } = await countQueue(tx, sessionId, await reachOf(tx))
  const place = (one: StoredQueuedCard) => (outcome === 'undecided' ? lastPlace + 1 : one.place)
  await setQueued(
    tx,
    sessionId,
    queued.map((one) => ({ cardId: one.cardId, state: outcome, place: place(one) })),
  )
  const cards = queued.map((one) => ({
    cardId: one.cardId,
    state: one.state,
    place: one.place,
    tie: one.cardId === cardId ? tie : null,
  }))
  const said = Object.entries(facets).filter(([, values]) => values && values.length > 0)
  const decision = { ...factsOf(shown), values: Object.fromEntries(said) }
  await insertStep(tx, sessionId, { stepId: tx.ids.next(), outcome, batchId, cards, decision, seconds })
}

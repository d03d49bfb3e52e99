import { lockCards, type Place, readPlaces, readTakenUids, type StoredCard } from '#store/cards/reader.ts'
import type { PlaceRecord } from '#store/history/writer.ts'
import { forgetImportRows } from '#store/imports/forget-rows.ts'
import type { WriteTx } from '#store/transaction.ts'
import { addLinks } from '../contacts/add-links.ts'
import { moveHome } from '../contacts/move-cards.ts'
import { removeLinks } from '../contacts/remove-links.ts'
import { trashCards, untrashCards } from '../contacts/trash-cards.ts'
import { updateCards } from '../contacts/update-cards.ts'
import type { LeftReason, TakeBack } from './take-back.ts'

/** A locked card and what is to be done with it. */
export interface PlannedCard {
  readonly card: StoredCard
  readonly plan: TakeBack
}

/** Something that could not be taken back, in which card and why. */
export interface LeftPart {
  readonly cardId: string
  readonly display: string
  readonly reason: LeftReason
  readonly paths: readonly string[]
}

interface Options {
  readonly region: string
  readonly batchId: string
}

/** Does what was planned, in bulk, under one batch. Gives what could not be done because a place is taken meanwhile. */
export async function applyTakeBacks(
  tx: WriteTx,
  planned: readonly PlannedCard[],
  options: Options,
): Promise<Map<string, LeftReason>> {
  const refused = new Map<string, LeftReason>()
  await untrash(tx, planned, { ...options, refused })
  for (const { card, plan } of planned) if (plan.moveTo) await moveBack(tx, card, plan.moveTo, { ...options, refused })
  await relink(
    tx,
    planned.filter(({ card }) => !refused.has(card.cardId)),
    { ...options, refused },
  )
  await rewrite(
    tx,
    planned.filter(({ plan }) => plan.document !== undefined && !plan.trash),
    options,
  )
  await putAway(
    tx,
    planned.filter(({ plan }) => plan.trash),
    options,
  )
  return refused
}

type Refusing = Options & { refused: Map<string, LeftReason> }

async function untrash(tx: WriteTx, planned: readonly PlannedCard[], options: Refusing): Promise<void> {
  const wanted = planned.filter(({ plan }) => plan.untrash !== undefined)
  if (wanted.length === 0) return
  const places = wanted.flatMap(({ card, plan }) =>
    plan.untrash!.map((place) => ({ bookId: place.bookId, uid: card.uid })),
  )
  const taken = await readTakenUids(tx, places)
  const isFree = (card: StoredCard, place: PlaceRecord) => !taken.has(`${place.bookId} ${card.uid}`)
  const cards = wanted.flatMap(({ card, plan }) => {
    const free = plan.untrash!.filter((place) => isFree(card, place))
    if (free.some((place) => place.bookId === card.homeBookId)) return [{ card, places: free }]
    options.refused.set(card.cardId, 'uid-taken')
    return []
  })
  await untrashCards(tx, cards, options)
}

async function moveBack(tx: WriteTx, card: StoredCard, bookId: string, options: Refusing): Promise<void> {
  const taken = await readTakenUids(tx, [{ bookId, uid: card.uid }])
  const places = await readPlaces(tx, [card.cardId])
  const isLinkedThere = places.some((place) => place.bookId === bookId)
  if (taken.size > 0 && !isLinkedThere) options.refused.set(card.cardId, 'uid-taken')
  else await moveHome(tx, [card], bookId, options)
}

async function relink(tx: WriteTx, planned: readonly PlannedCard[], options: Refusing): Promise<void> {
  const cards = planned.map(({ card }) => card)
  const ended = planned.flatMap(({ card, plan }) => plan.unlink.map((place) => asPlace(card, place)))
  await removeLinks(tx, cards, ended, options.batchId)
  const wanted = planned.flatMap(({ card, plan }) => plan.link.map((place) => ({ card, place })))
  const taken = await readTakenUids(
    tx,
    wanted.map(({ card, place }) => ({ bookId: place.bookId, uid: card.uid })),
  )
  const free = wanted.filter(({ card, place }) => !taken.has(`${place.bookId} ${card.uid}`))
  for (const link of wanted) if (!free.includes(link)) options.refused.set(link.card.cardId, 'uid-taken')
  await addLinks(tx, free, options)
}

async function rewrite(tx: WriteTx, planned: readonly PlannedCard[], options: Options): Promise<void> {
  if (planned.length === 0) return
  // Coming back from the trash raised revisions: the edit begins from what is there now.
  const fresh = await lockCards(
    tx,
    planned.map(({ card }) => card.cardId),
  )
  const documents = new Map(planned.map(({ card, plan }) => [card.cardId, plan.document!]))
  await updateCards(
    tx,
    fresh.map((before) => ({ before, after: documents.get(before.cardId)! })),
    options,
  )
}

async function putAway(tx: WriteTx, planned: readonly PlannedCard[], options: Options): Promise<void> {
  if (planned.length === 0) return
  const cards = planned.map(({ card }) => card)
  await trashCards(tx, cards, options)
  await forgetImportRows(
    tx,
    cards.map((card) => card.cardId),
  )
}

function asPlace(card: StoredCard, place: PlaceRecord): Place {
  return { ...place, cardId: card.cardId, uid: card.uid }
}

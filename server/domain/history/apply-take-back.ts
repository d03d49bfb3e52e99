import { handledByProperty } from '@lazo/jscontact'
import { lockCards, type Place, readPlaces, readTakenUids, type StoredCard } from '#store/cards/reader.ts'
import { noteHandled } from '#store/handling/handled-cards.ts'
import type { PlaceRecord } from '#store/history/writer.ts'
import { forgetRowHashes } from '#store/imports/forget-rows.ts'
import type { WriteTx } from '#store/transaction.ts'
import { addLinks, type NewLink } from '../contacts/add-links.ts'
import { wholeAfter, wholeOf } from '../contacts/card-faces.ts'
import { moveHome } from '../contacts/move-cards.ts'
import { removeLinks } from '../contacts/remove-links.ts'
import { trashCards, untrashCards } from '../contacts/trash-cards.ts'
import { type CardEdit, updateCards } from '../contacts/update-cards.ts'
import { settleHandler } from '../handling/settle-handler.ts'
import { bookRights, rightsOfMembers } from '../sharing/book-rights.ts'
import { fitPlaces } from '../sharing/fit-places.ts'
import { type Right, reaches } from '../sharing/right.ts'
import type { LeftReason, TakeBack } from './take-back.ts'

/** A locked card and what is to be done with it. */
export interface PlannedCard {
  readonly card: StoredCard
  readonly plan: TakeBack
}

/** Something that could not be taken back, in which card and why. */
export interface LeftPart {
  readonly cardId: string
  /** Empty when who takes it back does not see the card. */
  readonly display: string
  readonly reason: LeftReason
  readonly paths: readonly string[]
}

interface Options {
  readonly region: string
  readonly batchId: string
}

/**
 * Does what was planned, in bulk, under one batch. The cards are locked and the books of their history held. Gives what could
 * not be done because a place is taken meanwhile, or not to be had any more.
 */
export async function applyTakeBacks(
  tx: WriteTx,
  planned: readonly PlannedCard[],
  options: Options,
): Promise<Map<string, LeftReason>> {
  const refused = new Map<string, LeftReason>()
  const refusing = { ...options, refused, rights: await bookRights(tx) }
  const [trashed, present] = [planned.filter(({ plan }) => plan.untrash), planned.filter(({ plan }) => !plan.untrash)]
  // What came to stand where a card in the trash stood goes first, so that the card finds its place and its name free.
  await moveAllBack(tx, present, refusing)
  await untrash(tx, trashed, refusing)
  await moveAllBack(tx, trashed, refusing)
  await relink(
    tx,
    planned.filter(({ card }) => !refused.has(card.cardId)),
    refusing,
  )
  await rewrite(
    tx,
    planned.filter(({ plan }) => plan.document !== undefined && !plan.trash),
    refusing,
  )
  await putAway(
    tx,
    planned.filter(({ plan }) => plan.trash),
    options,
  )
  return refused
}

interface Refusing extends Options {
  readonly refused: Map<string, LeftReason>
  /** What who takes it back may do in which book. */
  readonly rights: ReadonlyMap<string, Right>
}

async function untrash(tx: WriteTx, wanted: readonly PlannedCard[], options: Refusing): Promise<void> {
  if (wanted.length === 0) return
  const places = await fitPlaces(
    tx,
    wanted.map(({ card, plan }) => ({
      card: { ...card, document: plan.document ?? card.document },
      places: plan.untrash!,
    })),
  )
  const isTaken = await takenPlaces(
    tx,
    wanted.flatMap(({ card }, i) => places[i]!.map((place) => ({ card, place }))),
  )
  // A client that deletes a card and makes it anew deletes two of one uid: what was there first comes back.
  const returning = new Set<string>()
  const cards = wanted.flatMap(({ card }, i) => {
    const keyOf = ({ bookId }: PlaceRecord) => `${bookId} ${card.uid}`
    const free = places[i]!.filter((place) => !isTaken({ card, place }) && !returning.has(keyOf(place)))
    if (free.some((place) => place.bookId === card.homeBookId)) {
      for (const place of free) returning.add(keyOf(place))
      return [{ card, places: free }]
    }
    options.refused.set(card.cardId, 'uid-taken')
    return []
  })
  await untrashCards(tx, cards, options)
}

async function moveAllBack(tx: WriteTx, planned: readonly PlannedCard[], options: Refusing): Promise<void> {
  for (const { card, plan } of planned) if (plan.moveTo) await moveBack(tx, card, plan.moveTo, options)
}

async function moveBack(tx: WriteTx, card: StoredCard, home: PlaceRecord, options: Refusing): Promise<void> {
  const { bookId } = home
  const isLinkedThere = (await readPlaces(tx, [card.cardId])).some((place) => place.bookId === bookId)
  const taken = await readTakenUids(tx, [{ bookId, uid: card.uid }])
  const [fitting] = (await fitPlaces(tx, [{ card, places: [home] }])).flat()
  const held = options.rights.get(bookId)
  if (!held || !fitting) options.refused.set(card.cardId, 'gone')
  else if (!reaches(held, 'edit')) options.refused.set(card.cardId, 'right-missing')
  else if (taken.size > 0 && !isLinkedThere) options.refused.set(card.cardId, 'uid-taken')
  else await moveHome(tx, [card], bookId, { ...options, name: fitting.name })
}

async function relink(tx: WriteTx, planned: readonly PlannedCard[], options: Refusing): Promise<void> {
  const cards = planned.map(({ card }) => card)
  const ended = planned.flatMap(({ card, plan }) => plan.unlink.map((place) => asPlace(card, place)))
  await removeLinks(tx, cards, ended, options.batchId)
  const links = await allowedLinks(tx, planned, options)
  const isTaken = await takenPlaces(tx, links)
  for (const link of links) if (isTaken(link)) options.refused.set(link.card.cardId, 'uid-taken')
  await addLinks(
    tx,
    links.filter((link) => !isTaken(link)),
    options,
  )
}

/** A link comes back when its maker may still share the card and the maker, or who takes it back, may still put cards there. */
async function allowedLinks(tx: WriteTx, planned: readonly PlannedCard[], options: Refusing): Promise<NewLink[]> {
  const places = await fitPlaces(
    tx,
    planned.map(({ card, plan }) => ({
      card: {
        cardId: card.cardId,
        homeBookId: plan.moveTo?.bookId ?? card.homeBookId,
        document: plan.document ?? card.document,
      },
      places: plan.link,
    })),
  )
  const makers = await rightsOfMembers(
    tx,
    places.flat().map((place) => place.linkedBy),
  )
  const mayFill = ({ bookId, linkedBy }: PlaceRecord) =>
    reaches(options.rights.get(bookId), 'edit') || reaches(makers.get(linkedBy)?.get(bookId), 'edit')
  return planned.flatMap(({ card, plan }, i) => {
    const allowed = places[i]!.filter(mayFill)
    if (allowed.length < plan.link.length) options.refused.set(card.cardId, 'right-missing')
    return allowed.map((place) => ({ card, place }))
  })
}

async function takenPlaces(tx: WriteTx, links: readonly NewLink[]): Promise<(link: NewLink) => boolean> {
  const taken = await readTakenUids(
    tx,
    links.map(({ card, place }) => ({ bookId: place.bookId, uid: card.uid })),
  )
  return ({ card, place }) => taken.has(`${place.bookId} ${card.uid}`)
}

async function rewrite(tx: WriteTx, planned: readonly PlannedCard[], options: Refusing): Promise<void> {
  if (planned.length === 0) return
  // Coming back from the trash raised revisions: the edit begins from what is there now.
  const fresh = await lockCards(
    tx,
    planned.map(({ card }) => card.cardId),
  )
  const documents = new Map(planned.map(({ card, plan }) => [card.cardId, wholeAfter(card, plan.document!)]))
  const edits: CardEdit[] = []
  for (const card of fresh) {
    const before = unmasked(card)
    const wanted = documents.get(card.cardId)!
    const after = await settleHandler(tx, before, wanted)
    if (wanted[handledByProperty]?.memberId !== after[handledByProperty]?.memberId)
      options.refused.set(card.cardId, 'edited-since')
    const handler = after[handledByProperty]?.memberId
    if (handler !== undefined) await noteHandled(tx, handler, card.cardId)
    edits.push({ before, after })
  }
  await updateCards(tx, edits, { ...options, mayHandle: true })
  // What a list had written was taken back: reading it again writes it again.
  await forgetRowHashes(
    tx,
    fresh.map((card) => card.cardId),
  )
}

/** A card with all there is: in another home something else is hidden, but the plan was made of what was seen in the old one. */
function unmasked(card: StoredCard): StoredCard {
  return { ...card, document: wholeOf(card), face: card.face ? { ...card.face, isMasked: false } : null }
}

async function putAway(tx: WriteTx, planned: readonly PlannedCard[], options: Options): Promise<void> {
  if (planned.length === 0) return
  const cards = planned.map(({ card }) => card)
  await trashCards(tx, cards, options)
}

function asPlace(card: StoredCard, place: PlaceRecord): Place {
  return { ...place, cardId: card.cardId, uid: card.uid }
}

import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { lockBooksShared } from '#store/books/reader.ts'
import { lockCards, type StoredCard } from '#store/cards/reader.ts'
import { readLastTrashing } from '#store/history/reader.ts'
import type { PlaceRecord } from '#store/history/writer.ts'
import type { ReadTx, WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { intoBatch } from '../history/into-batch.ts'
import { bookRights, requireWriting } from '../sharing/book-rights.ts'
import { cardNotFound } from '../sharing/card-rights.ts'
import { fitPlaces } from '../sharing/fit-places.ts'
import { reaches } from '../sharing/right.ts'
import { type BulkOutcome, findUidClashes, type JudgedCards, judgeCards, requireWhole } from './judge-cards.ts'
import { untrashCards } from './trash-cards.ts'
import { uidTaken } from './uid-taken.ts'

/** A card in the trash, and the places it may have again. */
interface Returning extends StoredCard {
  readonly places: readonly PlaceRecord[]
}

/**
 * Takes cards out of the trash, back to all books that held them: those that are still there, and by links only as far as
 * their makers may still share the card. Needs `delete` in their home books. As one batch, or as a piece of one.
 */
export async function restoreCards(
  domain: Domain,
  actor: Actor,
  cardIds: readonly string[],
  options: { batchId?: string } = {},
): Promise<BulkOutcome> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const batchId = await intoBatch(tx, { ...options, kind: 'bulk' })
    const trashed = await lockTrashed(tx, cardIds)
    requireWhole(trashed, options.batchId)
    const judged = await judgeReturning(tx, trashed)
    requireWhole(judged, options.batchId)
    const cards = judged.fit.map((card) => ({ card, places: card.places }))
    await untrashCards(tx, cards, { region: domain.region, batchId })
    tx.ledger.noteAudit('cards-restored', batchId, { cardIds: judged.fit.map((card) => card.cardId) })
    return { batchId, cards: cards.length, left: judged.left }
  })
}

/** Locks the cards, and before them the books that held them, so that none is deleted just as a card comes back to it. */
async function lockTrashed(tx: WriteTx, cardIds: readonly string[]): Promise<JudgedCards<StoredCard>> {
  const bookIds = booksOf(await readFormerPlaces(tx, cardIds))
  await lockBooksShared(tx, [...bookIds])
  const cards = await lockCards(tx, cardIds)
  const rights = await bookRights(tx)
  if (!booksOf(await readFormerPlaces(tx, cardIds)).isSubsetOf(bookIds))
    throw new ProductError('card-changed', 'A card was taken out of the trash at the same moment; try again.')
  return judgeCards(cardIds, cards, (card) =>
    card.deletedAt && reaches(rights.get(card.homeBookId), 'delete') ? null : cardNotFound(),
  )
}

async function judgeReturning(tx: ReadTx, { fit, left }: JudgedCards<StoredCard>): Promise<JudgedCards<Returning>> {
  const former = await readFormerPlaces(
    tx,
    fit.map((card) => card.cardId),
  )
  const places = await fitPlaces(
    tx,
    fit.map((card) => ({ card, places: former.get(card.cardId) ?? [] })),
  )
  const returning = fit.map((card, i) => ({ ...card, places: places[i]! }))
  const coming = returning.map(({ cardId, uid, places }) => ({ cardId, uid, bookIds: places.map((p) => p.bookId) }))
  const clashes = await findUidClashes(tx, coming)
  const judged = judgeCards([], returning, ({ cardId }) => (clashes.has(cardId) ? uidTaken() : null))
  return { fit: judged.fit, left: [...left, ...judged.left] }
}

async function readFormerPlaces(tx: ReadTx, cardIds: readonly string[]): Promise<Map<string, readonly PlaceRecord[]>> {
  const trashings = await readLastTrashing(tx, cardIds)
  return new Map(trashings.map((version) => [version.cardId, version.places?.removed ?? []]))
}

function booksOf(places: ReadonlyMap<string, readonly PlaceRecord[]>): Set<string> {
  return new Set([...places.values()].flat().map((place) => place.bookId))
}

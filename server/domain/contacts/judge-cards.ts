import type { ProductError } from '#base/errors.ts'
import { type HeldPlace, readTakenUids, type StoredCard } from '#store/cards/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { cardNotFound } from '../sharing/card-rights.ts'
import { uidTaken } from './uid-taken.ts'

/** A card to which something could not be done, and why. */
export interface LeftCard {
  readonly cardId: string
  /** Empty when the actor does not see the card. */
  readonly display: string
  readonly error: ProductError
}

/** What became of cards that were changed as one. */
export interface BulkOutcome {
  readonly batchId: string
  /** How many cards it was done to. */
  readonly cards: number
  /** What could not be done: empty but in a piece of a larger batch. */
  readonly left: readonly LeftCard[]
}

/** Cards parted by whether something may be done to them. */
export interface JudgedCards<C> {
  readonly fit: readonly C[]
  readonly left: readonly LeftCard[]
}

type Known = Pick<StoredCard, 'cardId' | 'display'>

/** Parts cards by what `refusalOf` says of each; ids that no card has are left as well. Pure. */
export function judgeCards<C extends Known>(
  cardIds: readonly string[],
  cards: readonly C[],
  refusalOf: (card: C) => ProductError | null,
): JudgedCards<C> {
  const there = new Set(cards.map((card) => card.cardId))
  const missing = [...new Set(cardIds)].filter((cardId) => !there.has(cardId))
  const refused = cards.flatMap((card) => {
    const error = refusalOf(card)
    return error ? [leftCard(card, error)] : []
  })
  const isLeft = new Set(refused.map((card) => card.cardId))
  const unknown = missing.map((cardId) => leftCard({ cardId, display: '' }, cardNotFound()))
  return { fit: cards.filter((card) => !isLeft.has(card.cardId)), left: [...unknown, ...refused] }
}

/** A card as one that is left; of one that the actor does not see no more than the id is told. Pure. */
export function leftCard({ cardId, display }: Known, error: ProductError): LeftCard {
  return { cardId, display: error.code === 'card-not-found' ? '' : display, error }
}

/** Refuses the whole when anything is left, unless it is a piece of a larger batch, which goes on with the others. */
export function requireWhole({ left: [first] }: JudgedCards<unknown>, batchId: string | undefined): void {
  if (first && batchId === undefined) throw first.error
}

/** A card and the books into which it is to come. */
export interface ComingCard extends Pick<StoredCard, 'cardId' | 'uid'> {
  readonly bookIds: readonly string[]
}

/** Of cards that are to come into books, those whose uid another card has there, or one of them brings there first. */
export async function findUidClashes(tx: ReadTx, coming: readonly ComingCard[]): Promise<Set<string>> {
  const wanted = coming.flatMap(({ uid, bookIds }) => bookIds.map((bookId) => ({ bookId, uid })))
  const taken = await readTakenUids(tx, wanted)
  const clashing = coming.filter(({ uid, bookIds }) => {
    const keys = bookIds.map((bookId) => `${bookId} ${uid}`)
    if (keys.some((key) => taken.has(key))) return true
    for (const key of keys) taken.add(key)
    return false
  })
  return new Set(clashing.map(({ cardId }) => cardId))
}

/** Leaves cards whose uid is taken in the book, those that stand there already apart. */
export async function judgeUids<C extends StoredCard>(
  tx: ReadTx,
  { fit, left }: JudgedCards<C>,
  bookId: string,
  places: readonly HeldPlace[],
): Promise<JudgedCards<C>> {
  const there = new Set(places.filter((place) => place.bookId === bookId).map((place) => place.cardId))
  const coming = fit.filter(({ cardId }) => !there.has(cardId))
  const clashes = await findUidClashes(
    tx,
    coming.map(({ cardId, uid }) => ({ cardId, uid, bookIds: [bookId] })),
  )
  const judged = judgeCards([], fit, ({ cardId }) => (clashes.has(cardId) ? uidTaken() : null))
  return { fit: judged.fit, left: [...left, ...judged.left] }
}

import { readBooks, type StoredBook } from '#store/books/reader.ts'
import { readTakenNames, type StoredCard } from '#store/cards/reader.ts'
import type { PlaceRecord } from '#store/history/writer.ts'
import type { ReadTx } from '#store/transaction.ts'
import { rightsOfMembers } from './book-rights.ts'
import { isRight, lowerOf, type Right, reaches } from './right.ts'

/** A card that comes back to places it had; its home book is the one it is to have. */
export interface ReturningCard {
  readonly card: Pick<StoredCard, 'cardId' | 'homeBookId' | 'document'>
  readonly places: readonly PlaceRecord[]
}

/**
 * Of the places that cards had, those they may have again, card by card. Books that were deleted are left out, as are those that follow
 * a label alone, books that share a label which the card has no more, and links whose makers may no longer share the card; the other links hold no more than their makers do now, as if they had never been away.
 * A resource name that was given to another card meanwhile is replaced. The books must be held.
 */
export async function fitPlaces(tx: ReadTx, cards: readonly ReturningCard[]): Promise<PlaceRecord[][]> {
  const all = cards.flatMap(({ card, places }) => places.map((place) => ({ ...place, cardId: card.cardId })))
  const books = await readBooks(tx, [...new Set(all.map((place) => place.bookId))])
  const alive = new Map(books.filter(isForAll).map((book) => [book.bookId, book.keyword]))
  const rights = await rightsOfMembers(
    tx,
    all.map((place) => place.linkedBy),
  )
  const taken = await readTakenNames(tx, all)
  return cards.map(({ card, places }) =>
    places.flatMap((place) => {
      const keyword = alive.get(place.bookId)
      const isMeant = keyword === null || (keyword !== undefined && card.document.keywords?.[keyword] === true)
      const fitting = isMeant ? fitPlace(place, rights.get(place.linkedBy)?.get(card.homeBookId)) : null
      if (!fitting) return []
      const key = `${place.bookId} ${place.name}`
      const isTaken = taken.has(key)
      // Of two cards that return and had one name after the other, the first gets it.
      taken.add(key)
      return isTaken ? [{ ...fitting, name: `${card.cardId}.vcf` }] : [fitting]
    }),
  )
}

function isForAll({ deletedAt, kind }: StoredBook): boolean {
  return deletedAt === null && kind !== 'label'
}

function fitPlace(place: PlaceRecord, held: Right | undefined): PlaceRecord | null {
  if (place.linkedBy === null) return place
  if (!held || !reaches(held, 'share')) return null
  const limit = place.maxRight !== null && isRight(place.maxRight) ? place.maxRight : held
  return { ...place, maxRight: lowerOf(limit, held) }
}

import { isAdministrator } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { type HeldPlace, type Place, readPlaces } from '#store/cards/reader.ts'
import { readTeamCards } from '#store/teams/team-book.ts'
import type { ReadTx } from '#store/transaction.ts'
import { bookRights, rightMissing } from './book-rights.ts'
import { higherOf, isRight, lowerOf, type Right, reaches } from './right.ts'

/** What the actor may do with each of these cards: the best over all ways that lead to it. Cards out of reach are absent. */
export async function cardRights(tx: ReadTx, cardIds: readonly string[]): Promise<Map<string, Right>> {
  return withTeamCards(tx, rightsThrough(await readPlaces(tx, cardIds), await bookRights(tx)))
}

/**
 * The same rights, and in the book of the team, which its readers may only look at, the right to edit one's own card; to administrators
 * that of all. Asks nothing where nobody only looks.
 */
export async function withTeamCards(tx: ReadTx, rights: Map<string, Right>): Promise<Map<string, Right>> {
  const seen = [...rights].filter(([, right]) => right === 'view').map(([cardId]) => cardId)
  if (seen.length === 0 || tx.actor.deviceId !== undefined) return rights
  const own = await readTeamCards(tx, seen, isAdministrator(tx.actor))
  return own.length === 0 ? rights : new Map([...rights, ...own.map((cardId) => [cardId, 'edit'] as const)])
}

/** The right to each card, given its places and the right in each book. A place by a label gives none. Pure. */
export function rightsThrough(places: readonly HeldPlace[], books: ReadonlyMap<string, Right>): Map<string, Right> {
  const rights = new Map<string, Right>()
  for (const place of places.filter((one) => !one.byLabel)) {
    const through = rightThrough(place, books)
    const best = higherOf(through, rights.get(place.cardId) ?? null)
    if (best) rights.set(place.cardId, best)
  }
  return rights
}

/** The right through one place: that of its book, for a link at most the link's own. Pure. */
function rightThrough(place: Place, books: ReadonlyMap<string, Right>): Right | null {
  const inBook = books.get(place.bookId) ?? null
  if (place.linkedBy === null) return inBook
  return lowerOf(inBook, place.maxRight !== null && isRight(place.maxRight) ? place.maxRight : null)
}

/** Refuses unless the actor holds `wanted` on every one of these cards; a card out of reach does not exist. */
export async function requireCardRight(tx: ReadTx, cardIds: readonly string[], wanted: Right): Promise<void> {
  const rights = await cardRights(tx, cardIds)
  for (const cardId of cardIds) {
    const held = rights.get(cardId)
    if (!held) throw cardNotFound()
    if (!reaches(held, wanted)) throw rightMissing(held, wanted)
  }
}

/** The error for a card that is not there, or not for this actor. */
export function cardNotFound(): ProductError {
  return new ProductError('card-not-found', 'There is no such card.')
}

import { type HiddenFields, readHiddenFields } from '#store/books/hidden-fields.ts'
import { readBooks } from '#store/books/reader.ts'
import { readHomes, readPlaces } from '#store/cards/reader.ts'
import type { WriteTx } from '#store/transaction.ts'
import { restartShown } from '#store/views/writer.ts'
import { readersOf } from '../books/readers-of.ts'
import { isRight, rankOf } from '../sharing/right.ts'

/** The limit of a card's link into a book as it was and as it is; null where there was or is no link. */
export interface LinkChange {
  readonly cardId: string
  readonly bookId: string
  readonly before: string | null
  readonly after: string | null
}

/**
 * Lets those start over who read books in which links of cards came, fell or ended, if by that they are shown more or less of the
 * cards: the revisions stay, so what they hold of them, there and in other books, would be taken for the present text. Costs
 * one look where no book hides anything. Called when the links are written.
 */
export async function restartFaces(tx: WriteTx, changes: readonly LinkChange[]): Promise<void> {
  const rules = await readHiddenFields(tx)
  if (rules.size === 0 || changes.length === 0) return
  const homes = await readHomes(
    tx,
    changes.map(({ cardId }) => cardId),
  )
  const ruleOf = ({ cardId }: LinkChange) => rules.get(homes.get(cardId) ?? '')
  const turning = changes.filter((change) => mayTurn(ruleOf(change), change))
  if (turning.length === 0) return
  await restartWhere(tx, turning, Math.min(...turning.map((change) => heightToSeeAll(ruleOf(change)!))))
}

/** Lets those start over who read the books of these places with a right of height `least` or more, in all books that hold the cards. */
export async function restartWhere(
  tx: WriteTx,
  places: readonly { cardId: string; bookId: string }[],
  least = 1,
): Promise<void> {
  if (places.length === 0) return
  const held = Map.groupBy(
    await readPlaces(tx, [...new Set(places.map(({ cardId }) => cardId))]),
    ({ cardId }) => cardId,
  )
  const byBook = Map.groupBy(places, ({ bookId }) => bookId)
  for (const { bookId, ownerId } of await readBooks(tx, [...byBook.keys()].sort())) {
    const readers = await readersOf(tx, bookId, ownerId, least)
    const beside = byBook.get(bookId)!.flatMap(({ cardId }) => held.get(cardId) ?? [])
    await restartShown(tx, readers, [...new Set([bookId, ...beside.map((place) => place.bookId)])].sort())
  }
}

/** Whether somebody may see all of a card by one of the two limits alone. Pure. */
function mayTurn(rule: HiddenFields | undefined, { before, after }: LinkChange): boolean {
  if (!rule) return false
  const [low, high] = [heightOf(before), heightOf(after)].sort((a, b) => a - b) as [number, number]
  // By a right that guests have and members have, something shows to the one and not to the other: there each step counts.
  if (rule.fromGuests && high === MANAGE && low < MANAGE) return true
  const least = heightToSeeAll(rule)
  return low < least && high >= least
}

const MANAGE = rankOf('manage')

/** The lowest right by which somebody sees all of a card who did not see it all by a lower one. Pure. */
function heightToSeeAll({ belowRank }: HiddenFields): number {
  return belowRank > 0 ? belowRank : MANAGE
}

function heightOf(limit: string | null): number {
  return limit !== null && isRight(limit) ? rankOf(limit) : 0
}

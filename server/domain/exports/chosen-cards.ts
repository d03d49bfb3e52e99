import type { CardFilter, Condition } from '@lazo/jscontact'
import { readWalk } from '#store/cards/walk-reader.ts'
import { findCandidates } from '#store/search/candidates.ts'
import { readStretchOf } from '#store/search/page-reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { type FilterBasis, isEverything, readScope } from '../search/search-scope.ts'
import { bookNotFound, bookRights } from '../sharing/book-rights.ts'

/** Which cards are meant: those for which all hold that is said. */
export interface CardChoice {
  /** In one of these books; in any within reach when absent. */
  readonly bookIds?: readonly string[]
  /** One of these, and in this order. */
  readonly cardIds?: readonly string[]
  readonly filter?: CardFilter
}

/** Where a walk through chosen cards stands: behind a card, or behind so many of those that were named. */
export type WalkPlace = string | number | null

/** Some of the chosen cards, and where the walk goes on; null at its end. */
export interface WalkStep {
  readonly cardIds: readonly string[]
  readonly next: WalkPlace
}

/** With so few cards that may answer a filter these are walked; with more all are, and each is asked. */
const MOST_CANDIDATES = 2_000

/** Refuses books that the actor does not reach. */
export async function requireReach(tx: ReadTx, bookIds: readonly string[]): Promise<void> {
  const reach = await bookRights(tx)
  if (!bookIds.every((bookId) => reach.has(bookId))) throw bookNotFound()
}

/** The same choice with each card named once, and where an index knows a few cards that may answer the filter, these named. */
export async function narrowChoice(tx: ReadTx, choice: CardChoice, basis: FilterBasis): Promise<CardChoice> {
  if (choice.cardIds) return { ...choice, cardIds: [...new Set(choice.cardIds)] }
  if (!choice.filter) return choice
  const { books, condition } = await scopeOf(tx, choice, basis)
  const cardIds = await findCandidates(condition, { tx, books, limit: MOST_CANDIDATES })
  return cardIds ? { ...choice, cardIds: cardIds.toSorted() } : choice
}

/** The next chosen cards that the actor sees now, of at most `limit` that are looked at. */
export async function stepThrough(
  tx: ReadTx,
  choice: CardChoice,
  walk: { basis: FilterBasis; from: WalkPlace; limit: number },
): Promise<WalkStep> {
  const scope = await scopeOf(tx, choice, walk.basis)
  const { cardIds, next } = await readNext(tx, choice.cardIds ?? null, { ...walk, books: scope.books })
  if (!choice.cardIds && isEverything(scope.condition)) return { cardIds, next }
  const answering = await readAnswering(tx, cardIds, scope)
  return { cardIds: cardIds.filter((cardId) => answering.has(cardId)), next }
}

async function readNext(
  tx: ReadTx,
  named: readonly string[] | null,
  { books, from, limit }: { books: readonly string[]; from: WalkPlace; limit: number },
): Promise<WalkStep> {
  if (named) {
    const at = Number(from ?? 0)
    return { cardIds: named.slice(at, at + limit), next: at + limit < named.length ? at + limit : null }
  }
  const cardIds = await readWalk(tx, books, from === null ? null : String(from), limit)
  return { cardIds, next: cardIds.length < limit ? null : cardIds.at(-1)! }
}

async function readAnswering(
  tx: ReadTx,
  cardIds: readonly string[],
  { books, condition }: { books: readonly string[]; condition: Condition },
): Promise<Set<string>> {
  const stretch = { books, order: 'added' as const, after: null, limit: cardIds.length }
  const entries = await readStretchOf(tx, cardIds, stretch, condition)
  return new Set(entries.map(({ cardId }) => cardId))
}

function scopeOf(tx: ReadTx, { bookIds, filter }: CardChoice, basis: FilterBasis) {
  return readScope(tx, basis, { ...(bookIds ? { books: bookIds } : {}), ...(filter ? { filter } : {}) })
}

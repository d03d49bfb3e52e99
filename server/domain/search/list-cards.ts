import type { CardFilter, Condition } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { findCandidates } from '#store/search/candidates.ts'
import {
  type ListEntry,
  type ListOrder,
  type ListPosition,
  readStretch,
  readStretchOf,
  type Stretch,
} from '#store/search/page-reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { viewCards } from '../contacts/card-view.ts'
import type { Domain } from '../domain.ts'
import { type CardSummary, summarizeCard } from './card-summary.ts'
import { formatCursor, readCursor } from './list-cursor.ts'
import { isEverything, readScope } from './search-scope.ts'

/** Which list, and which page of it. */
export interface ListInput {
  readonly order: ListOrder
  /** Books to list; all that the actor reaches when absent. A card in several of them comes once. */
  readonly books?: readonly string[]
  readonly filter?: CardFilter
  /** The `next` of the page before. */
  readonly after?: string
  /** From 1 to 500; others become the nearest of these. */
  readonly limit: number
}

/** A page of a list. */
export interface CardPage {
  /** With a filter there may be fewer than asked, even none, although the list goes on. */
  readonly cards: readonly CardSummary[]
  /** The cursor of the next page; null at the end of the list. */
  readonly next: string | null
}

const MOST_CARDS = 500
/** When no index knows the filter's answer, the list is walked in stretches of so many cards, … */
const STRETCH = 500
/** … and the next page goes on behind this many. */
const MOST_STRETCHES = 10
/** With so few cards that may answer, they are put in order; with more, the list is walked and each card asked. */
const MOST_CANDIDATES = 2000

/**
 * Lists cards by family name, by given name, or the latest first. A page costs the same wherever it begins. Throws
 * `cursor-invalid` for a cursor of another list.
 */
export async function listCards(domain: Domain, actor: Actor, input: ListInput): Promise<CardPage> {
  const after = input.after === undefined ? null : readCursor(input.after, input)
  return domain.store.read(actor, async (tx) => {
    const { books, condition } = await readScope(tx, domain, input)
    const limit = Math.max(1, Math.min(input.limit, MOST_CARDS))
    const { cardIds, last } = await readPage(tx, { books, order: input.order, after, limit }, condition)
    const cards = (await viewCards(tx, cardIds)).map(summarizeCard)
    return { cards, next: last && formatCursor(last, input) }
  })
}

interface Page {
  readonly cardIds: readonly string[]
  /** Where the next page begins; null when there is none. */
  readonly last: ListPosition | null
}

async function readPage(tx: ReadTx, page: Stretch, condition: Condition): Promise<Page> {
  const oneMore = { ...page, limit: page.limit + 1 }
  if (isEverything(condition)) return cutPage(await readStretch(tx, oneMore, condition), page.limit)
  const candidates = await findCandidates(condition, { tx, books: page.books, limit: MOST_CANDIDATES })
  if (candidates) return cutPage(await readStretchOf(tx, candidates, oneMore, condition), page.limit)
  return walkList(tx, page, condition)
}

/** One entry more than asked tells that there is a next page. */
function cutPage(entries: readonly ListEntry[], limit: number): Page {
  const shown = entries.slice(0, limit)
  const last = entries.length > limit ? (shown.at(-1) ?? null) : null
  return { cardIds: shown.filter(({ isWanted }) => isWanted).map(({ cardId }) => cardId), last }
}

async function walkList(tx: ReadTx, page: Stretch, condition: Condition): Promise<Page> {
  const cardIds: string[] = []
  let last = page.after
  // Each stretch is read in every book, so of many books fewer stretches.
  const stretches = Math.max(1, Math.min(MOST_STRETCHES, Math.floor(200 / page.books.length)))
  for (let done = 0; done < stretches; done += 1) {
    const entries = await readStretch(tx, { ...page, after: last, limit: STRETCH }, condition)
    for (const entry of entries) {
      last = entry
      if (entry.isWanted) cardIds.push(entry.cardId)
      if (cardIds.length === page.limit) return { cardIds, last }
    }
    if (entries.length < STRETCH) return { cardIds, last: null }
  }
  return { cardIds, last }
}

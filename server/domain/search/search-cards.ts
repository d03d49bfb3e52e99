import type { CardFilter, MatchedText } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { type CardView, viewCards } from '../contacts/card-view.ts'
import type { Domain } from '../domain.ts'
import { type CardSummary, summarizeCard, visibleTexts } from './card-summary.ts'
import { type FoundCards, findCards } from './find-cards.ts'
import { matchCard } from './match-card.ts'
import { readSearch, type SearchAsked } from './search-asked.ts'
import { readScope } from './search-scope.ts'

/** What is searched for, and where. */
export interface SearchInput {
  /** As typed; what is beyond 200 characters or eight words is not read. */
  readonly query: string
  /** Leaves only cards that answer it. */
  readonly filter?: CardFilter
  /** Books to look in; all that the actor reaches when absent. */
  readonly books?: readonly string[]
  /** From 1 to 100; others become the nearest of these. */
  readonly limit: number
  /** The language of the words by which kinds of contact and sectors are found. */
  readonly language: 'es' | 'en'
}

/** A card that was found, and by which of its texts. */
export interface SearchResult {
  readonly card: CardSummary
  readonly matched: readonly MatchedText[]
}

const MOST_RESULTS = 100

/**
 * Finds cards as people look for them: by any words in any order, by the beginnings of words, with one typo in a word of four
 * letters or more when little is found without; by a phone number in any form or a part of it; by an address or a part of it.
 * First cards whose sort key is or begins with the query, then by words of the name, by any words, by typos. Work is bounded
 * however many cards match.
 */
export async function searchCards(domain: Domain, actor: Actor, input: SearchInput): Promise<SearchResult[]> {
  const { region } = domain
  const asked = readSearch(input.query, { region, language: input.language })
  return domain.store.read(actor, async (tx) => {
    const scope = await readScope(tx, domain, input)
    const found = await findCards(tx, asked, { ...scope, limit: Math.max(1, Math.min(input.limit, MOST_RESULTS)) })
    const views = await viewCards(tx, found.cardIds)
    return views.map((view) => ({ card: summarizeCard(view), matched: explain(view, asked, found, region) }))
  })
}

function explain(view: CardView, asked: SearchAsked, found: FoundCards, region: string): MatchedText[] {
  const groups = found.groupsOf.get(view.cardId) ?? asked.groups
  return matchCard(visibleTexts(view, region), { groups, phone: asked.phone, handles: asked.handles, region })
}

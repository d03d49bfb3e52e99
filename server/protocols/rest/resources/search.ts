import * as contract from '@lazo/contract'
import { searchCards } from '#domain/search/search-cards.ts'
import { encodeSummary } from '../encode/cards.ts'
import { readCardsAsked } from '../read-list-input.ts'
import { route } from '../route.ts'

/** The same search as everywhere. */
export const searchRoutes = [
  route({
    name: 'searchCards',
    method: 'GET',
    path: '/search',
    need: 'read',
    query: contract.searchQuery,
    answer: contract.searchResults,
    errors: ['filter-invalid'],
    async handle({ domain }, { who: { actor }, query, language }) {
      const { q, limit } = query
      const found = await searchCards(domain, actor, { query: q, limit, language, ...readCardsAsked(query) })
      const items = found.map(({ card, matched }) => ({
        card: encodeSummary(card),
        matched: matched.map(({ field, text, ranges }) => ({
          field,
          text,
          ranges: ranges.map(([from, to]): [number, number] => [from, to]),
        })),
      }))
      return { body: { items } }
    },
  }),
]

import type { CardFilter } from './card-filter.ts'
import { facetWord, type IndexFacet } from './words.ts'

/** The terms of a filter that ask for one item of the index, and the facet that each means. */
const ITEMS = {
  keyword: 'label',
  contactKind: 'kind',
  sector: 'sector',
  function: 'function',
  seniority: 'seniority',
  place: 'place',
  stage: 'stage',
  handledBy: 'handler',
} as const satisfies Readonly<Record<string, IndexFacet>>

type FacetName = keyof typeof ITEMS

/** A term of a filter that asks for a value as a whole, such as `{ sector }`. */
export type FacetTerm = { [Name in FacetName]: { readonly [Key in Name]: string } }[FacetName]

/** Whether a filter is a term that asks for one item of the index. */
export function isFacetTerm(filter: CardFilter): filter is FacetTerm {
  return Object.keys(filter).every((name) => Object.hasOwn(ITEMS, name))
}

/** The item of the index that such a term asks for. */
export function facetAsked(term: FacetTerm): string {
  const [name, value] = Object.entries(term)[0] as [FacetName, string]
  return facetWord(ITEMS[name], value)
}

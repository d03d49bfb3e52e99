import type { Reason } from '../words/reason.ts'

/** What cataloguing says of a card that all who see it share. */
export const CATALOGUE_FACETS = ['kind', 'sector', 'function', 'seniority', 'place', 'stage'] as const

/** One of the facets. */
export type CatalogueFacet = (typeof CATALOGUE_FACETS)[number]

/** What a card tells of somebody's work. */
export interface CatalogueFacts {
  /** As they are written, the present one first. */
  readonly titles: readonly string[]
  readonly organizations: readonly string[]
  /** Of the mail addresses, in small letters. */
  readonly domains: readonly string[]
}

/** What was decided of a card before. */
export interface CatalogueDecision extends CatalogueFacts {
  readonly values: Readonly<Partial<Record<CatalogueFacet, readonly string[]>>>
}

/** Why a value is suggested. */
export type SuggestionCode =
  /** `said`: the words of the title. */
  | 'title-says'
  /** `said`: the words of the organization. */
  | 'organization-says'
  /** `domain`. */
  | 'domain-says'
  /** `of`: the organization; `times`. */
  | 'as-organization'
  /** `of`: the domain; `times`. */
  | 'as-domain'
  /** `of`: the title; `times`. */
  | 'as-title'
  /** `sector`. */
  | 'sector-says'

/** A value for a facet, and why. */
export interface Suggestion {
  readonly facet: CatalogueFacet
  readonly value: string
  readonly reason: Reason<SuggestionCode>
}

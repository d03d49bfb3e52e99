import { foldText, organizationKey } from '@lazo/normal'
import { because } from '../words/reason.ts'
import {
  CATALOGUE_FACETS,
  type CatalogueDecision,
  type CatalogueFacet,
  type CatalogueFacts,
  type Suggestion,
  type SuggestionCode,
} from './facets.ts'
import { OPEN_DOMAINS } from './sector-words.table.ts'

/** What two people of one organization, or of one title, have in common. */
const LIKE: readonly {
  readonly by: 'organizations' | 'domains' | 'titles'
  readonly code: SuggestionCode
  readonly facets: ReadonlySet<CatalogueFacet>
  keyOf(text: string): string
}[] = [
  {
    by: 'organizations',
    code: 'as-organization',
    facets: new Set(['kind', 'sector', 'place', 'stage']),
    keyOf: organizationKey,
  },
  { by: 'domains', code: 'as-domain', facets: new Set(['kind', 'sector', 'place', 'stage']), keyOf: keyOfDomain },
  {
    by: 'titles',
    code: 'as-title',
    facets: new Set(['function', 'seniority']),
    keyOf: (title) => foldText(title).trim(),
  },
]

/**
 * What was decided of others of the same organization or domain (kind, sector, place, stage) or of the same title (function,
 * seniority): for each facet what was said most often, and of equals what was said last. Decisions come the latest first. Pure.
 */
export function suggestAsBefore(facts: CatalogueFacts, decisions: readonly CatalogueDecision[]): Suggestion[] {
  return CATALOGUE_FACETS.flatMap((facet) => {
    for (const { by, code, facets, keyOf } of LIKE) {
      if (!facets.has(facet)) continue
      for (const text of facts[by]) {
        const key = keyOf(text)
        if (key === '') continue
        const alike = decisions.filter((one) => one[by].some((other) => keyOf(other) === key))
        const best = mostSaid(alike.flatMap(({ values }) => values[facet] ?? []))
        if (best) return [{ facet, value: best.value, reason: because(code, { of: text, times: best.times }) }]
      }
    }
    return []
  })
}

function keyOfDomain(domain: string): string {
  return OPEN_DOMAINS.has(domain) ? '' : domain
}

function mostSaid(values: readonly string[]): { value: string; times: number } | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const times = Math.max(0, ...counts.values())
  const best = [...counts].find(([, count]) => count === times)
  return best && { value: best[0], times }
}

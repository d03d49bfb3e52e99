import type { Say } from '#web/words/use-words.ts'
import type { catalogueWords } from './catalogue.words.ts'
import type { NextCard } from './said.ts'

type Reason = NextCard['reason']
type CatalogueWord = keyof (typeof catalogueWords)['table']

const WORDS: Readonly<Record<string, (say: Say<CatalogueWord>, facts: Reason['facts']) => string>> = {
  'title-says': (say, facts) => say('titleSays', facts),
  'organization-says': (say, facts) => say('organizationSays', facts),
  'domain-says': (say, facts) => say('domainSays', facts),
  'as-organization': (say, facts) => say('asOrganization', facts),
  'as-domain': (say, facts) => say('asDomain', facts),
  'as-title': (say, facts) => say('asTitle', facts),
  'sector-says': (say) => say('sectorSays'),
  'is-key': (say) => say('isKey'),
  'is-marked': (say) => say('isMarked'),
  'in-objectives': (say) => say('inObjectives'),
  'is-waiting': (say) => say('isWaiting'),
  'fits-objectives': (say) => say('fitsObjectives'),
  'has-evidence': (say, { days = 1 }) => say('hasEvidence', { count: Number(days), n: String(days) }),
}

/** Why a value is suggested, or why somebody comes now; empty where there is nothing to say. Pure. */
export function sayReason(say: Say<CatalogueWord>, { code, facts }: Reason): string {
  return WORDS[code]?.(say, facts) ?? ''
}

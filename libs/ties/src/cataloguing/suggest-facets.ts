import { because } from '../words/reason.ts'
import { suggestAsBefore } from './as-before.ts'
import { CATALOGUE_FACETS, type CatalogueDecision, type CatalogueFacts, type Suggestion } from './facets.ts'
import { type Dictionary, type FoundPhrase, findPhrases, openDictionary } from './find-phrase.ts'
import { FUNCTION_WORDS } from './function-words.table.ts'
import { OPEN_DOMAINS, SECTOR_DOMAINS, SECTOR_WORDS } from './sector-words.table.ts'
import { SENIORITY_WORDS } from './seniority-words.table.ts'

const FUNCTIONS = openDictionary(FUNCTION_WORDS)
const SENIORITIES = openDictionary(SENIORITY_WORDS)
const SECTORS = openDictionary(SECTOR_WORDS)
/** The titles of those who write and speak for the public. */
const PRESS = openDictionary({
  press: ['periodista*', 'journalist', 'reporter*', 'corresponsal', 'redactor*', 'locutor*', 'presentador*'],
})
/** These say little beside a word that says how high: a "senior sales manager" is a manager. */
const WEAK: ReadonlySet<string> = new Set(['specialist'])

/**
 * At most one value for each facet, each with its reason: what was decided of others of the same organization, domain or title goes
 * before what the words of the card tell. Of place and stage nothing but earlier decisions tell. Pure.
 */
export function suggestFacets(facts: CatalogueFacts, decisions: readonly CatalogueDecision[] = []): Suggestion[] {
  const before = suggestAsBefore(facts, decisions)
  const told = [...fromTitles(facts.titles), ...fromOrganizations(facts.organizations), ...fromDomains(facts.domains)]
  const first = new Map<string, Suggestion>()
  for (const one of [...before, ...told]) if (!first.has(one.facet)) first.set(one.facet, one)
  const kind = first.has('kind') ? null : kindOfSector(first.get('sector'))
  if (kind) first.set('kind', kind)
  return CATALOGUE_FACETS.flatMap((facet) => first.get(facet) ?? [])
}

/** Whether an address at the domain tells whom somebody works for. */
export function isOwnDomain(domain: string): boolean {
  return domain !== '' && !OPEN_DOMAINS.has(domain)
}

function fromTitles(titles: readonly string[]): Suggestion[] {
  return titles.flatMap((title) => {
    const ranks = findPhrases(title, SENIORITIES)
    const function_ = bestFunction(title)
    const rank = ranks.find(({ value }) => !WEAK.has(value)) ?? ranks[0]
    const [press] = findPhrases(title, PRESS)
    return [
      ...(function_ ? [said('function', function_)] : []),
      ...(rank ? [said('seniority', rank)] : []),
      ...(press ? [said('kind', press)] : []),
    ]
  })
}

/** To lead is a function where the title names no other: a founder who leads sales is in sales. */
function bestFunction(title: string): FoundPhrase | undefined {
  const found = findPhrases(title, FUNCTIONS)
  const longest = Math.max(0, ...found.map(({ length }) => length))
  const special = found.filter(({ value }) => value !== 'management')
  return special.find(({ length }) => length === longest) ?? special[0] ?? found[0]
}

function said(facet: 'function' | 'seniority' | 'kind', { value, said: words }: FoundPhrase): Suggestion {
  return { facet, value, reason: because('title-says', { said: words }) }
}

function fromOrganizations(organizations: readonly string[]): Suggestion[] {
  return organizations.flatMap((organization) => {
    const best = longestOf(organization, SECTORS)
    return best
      ? [{ facet: 'sector', value: best.value, reason: because('organization-says', { said: best.said }) }]
      : []
  })
}

/** What stands first tells more than what follows: the school of a foundation is a school. */
function longestOf(text: string, dictionary: Dictionary): FoundPhrase | undefined {
  const found = findPhrases(text, dictionary)
  return found.find(({ length }) => length > 1) ?? found[0]
}

function fromDomains(domains: readonly string[]): Suggestion[] {
  return domains.filter(isOwnDomain).flatMap((domain) => {
    const sector = SECTOR_DOMAINS.find(([end]) => isOfEnd(domain, end))?.[1]
    return sector === undefined ? [] : [{ facet: 'sector', value: sector, reason: because('domain-says', { domain }) }]
  })
}

/** `gob` is the end of `x.gob`, of `x.gob.es` and of `gob.es` itself; `ac` only with a country behind it. */
function isOfEnd(domain: string, end: string): boolean {
  if (end.includes('.')) return domain === end || domain.endsWith(`.${end}`)
  const labels = domain.split('.')
  if (labels.at(-1) === end) return labels.length > 1 && end !== 'ac'
  return labels.at(-2) === end && labels.at(-1)!.length === 2
}

function kindOfSector(sector: Suggestion | undefined): Suggestion | null {
  if (sector?.value !== 'government') return null
  return { facet: 'kind', value: 'authority', reason: because('sector-says', { sector: sector.value }) }
}

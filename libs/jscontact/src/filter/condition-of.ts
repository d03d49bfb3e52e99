import { normalEmail } from '@lazo/normal'
import type { CardFilter, EmployerAsked } from './card-filter.ts'
import type { CardPart } from './card-parts.ts'
import { wordedParts } from './card-words.ts'
import type { AskedWord, Condition, WordGroup, WordPart } from './condition.ts'
import { facetAsked, isFacetTerm } from './facet-asked.ts'
import { readPhoneAsked } from './phone-asked.ts'
import type { TimeRange } from './ranges.ts'
import type { OwnTies } from './tie-standing.ts'
import type { TieTerm } from './tie-term.ts'
import { isTieTerm, tiesApart } from './ties-apart.ts'
import { bringWord, domainWord, employerWord, favoriteWord, indexWords, lackWord, saidWord } from './words.ts'

/** Who asks. */
export interface FilterContext {
  /** Where phone numbers without prefix are, as ISO 3166 alpha-2. */
  readonly region: string
  /** The books that the actor reaches; whether a card is in another one is not told. */
  readonly books: readonly string[]
  /** The domains of the organisation: who has an address there is internal. */
  readonly domains: readonly string[]
  /** The ties of who asks; without them nothing is known of anybody. */
  readonly ties?: OwnTies
}

const NO_TIES: OwnTies = { standings: new Map(), today: '' }

/** What a filter means in the forms an index keeps. */
export function conditionOf(filter: CardFilter, context: FilterContext): Condition {
  if ('all' in filter) return { all: filter.all.map((one) => conditionOf(one, context)) }
  if ('any' in filter) return { any: filter.any.map((one) => conditionOf(one, context)) }
  if ('not' in filter) return { not: conditionOf(filter.not, context) }
  if ('text' in filter) return { words: groupsOf(filter.text) }
  if ('name' in filter) return { words: groupsOf(filter.name, 'name') }
  if ('organization' in filter) return { words: groupsOf(filter.organization, 'organization') }
  if ('email' in filter) return emailCondition(filter.email)
  if ('phone' in filter) return phoneCondition(filter.phone, context.region)
  if (isFacetTerm(filter)) return wholeWord(facetAsked(filter))
  if ('hasNo' in filter) return lackCondition(filter.hasNo)
  if ('favorite' in filter) return filter.favorite ? wholeWord(favoriteWord) : { not: wholeWord(favoriteWord) }
  if ('internal' in filter) return internalCondition(filter.internal, context.domains)
  if ('worksAt' in filter) return employerCondition('at', filter.worksAt)
  if ('workedAt' in filter) return employerCondition('was', filter.workedAt)
  if ('created' in filter) return timeCondition('created', filter.created)
  if ('updated' in filter) return timeCondition('updated', filter.updated)
  if (isTieTerm(filter)) return tieCondition(filter, context.ties ?? NO_TIES)
  if ('book' in filter) return context.books.includes(filter.book) ? { book: filter.book } : { any: [] }
  return filter
}

/** Each word of the text by its beginning; a text without words asks for what no card has. */
function groupsOf(text: string, part?: WordPart): WordGroup[] {
  const words = indexWords(text).map((word): AskedWord => ({ word, isBeginning: true, ...(part ? { part } : {}) }))
  return words.length > 0 ? words.map((word) => [word]) : [[]]
}

function wholeWord(word: string): Condition {
  return { words: [[{ word, isBeginning: false }]] }
}

/** What one's own layer brings is not missed, though the card that all share is without it. */
function lackCondition(part: CardPart): Condition {
  const shared: Condition = wordedParts.includes(part) ? wholeWord(lackWord(part)) : { lacks: part }
  return { all: [shared, { not: wholeWord(bringWord(part)) }] }
}

function employerCondition(time: 'at' | 'was', { uid, name }: EmployerAsked): Condition {
  const words = [
    ...(uid === undefined ? [] : [employerWord(time, 'u', uid)]),
    ...(name === undefined ? [] : [employerWord(time, 'n', name)]),
    ...(name === undefined || uid !== undefined ? [] : [employerWord(time, 'l', name)]),
  ]
  return { words: [words.map((word) => ({ word, isBeginning: false }))] }
}

/** What was said goes before what addresses tell. */
function internalCondition(isInternal: boolean, domains: readonly string[]): Condition {
  const words = domains.map((domain): AskedWord => ({ word: domainWord(domain), isBeginning: false }))
  const byAddress: Condition = { all: [{ words: [words] }, { not: wholeWord(saidWord(false)) }] }
  const internal: Condition = { any: [wholeWord(saidWord(true)), byAddress] }
  return isInternal ? internal : { not: internal }
}

/** Most cards are tied to nobody: these are not named, but what they are not. */
function tieCondition(term: TieTerm, ties: OwnTies): Condition {
  const { cardIds, others } = tiesApart(term, ties)
  return others ? { not: { among: cardIds } } : { among: cardIds }
}

function emailCondition(text: string): Condition {
  const email = normalEmail(text)
  const words: Condition = { words: groupsOf(text, 'reach') }
  return email ? { any: [{ handle: { kind: 'email', key: email.key, isBeginning: false } }, words] } : words
}

function phoneCondition(text: string, region: string): Condition {
  const asked = readPhoneAsked(text, region)
  if (!asked) return { words: groupsOf(text, 'reach') }
  const { key, ending, beginnings } = asked
  const begins = beginnings.map((word): AskedWord => ({ word, isBeginning: true, part: 'reach' }))
  return {
    any: [
      ...(key ? [{ handle: { kind: 'phone' as const, key, isBeginning: false } }] : []),
      ...(ending ? [{ handle: { kind: 'ending' as const, key: ending, isBeginning: true } }] : []),
      ...(begins.length > 0 ? [{ words: [begins] }] : []),
    ],
  }
}

function timeCondition(time: 'created' | 'updated', { after, before }: TimeRange): Condition {
  return {
    time,
    after: after === undefined ? null : new Date(after),
    before: before === undefined ? null : new Date(before),
  }
}

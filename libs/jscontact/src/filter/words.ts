import { foldText, organizationKey, wordsOf } from '@lazo/normal'
import { uidKey } from '../uid-key.ts'
import type { CardPart } from './card-parts.ts'

const LONGEST = 40
/** Names and uids of organizations are longer than labels; with what stands before them the index takes a hundred. */
const LONGEST_EMPLOYER = 90

/** The words of a text as the index has them: folded, each once, long ones cut. */
export function indexWords(text: string): string[] {
  return [...new Set(wordsOf(text).map((word) => cutWord(word)))]
}

/** What a card is found by as a whole: its item in the index begins with it. */
export type IndexFacet = 'label' | 'kind' | 'sector' | 'function' | 'seniority' | 'place' | 'stage' | 'handler'

/** A set member as one item of the index, which no word equals or begins: equal for two spellings that fold to one text. */
export function facetWord(facet: IndexFacet, member: string): string {
  return `=${facet}.${cutWord(asItem(foldText(member)))}`
}

/** The item of the index that says that a card has no such value. */
export function lackWord(part: CardPart): string {
  return `=no.${part}`
}

/** The item of a member's layer that says that it brings such a value. */
export function bringWord(part: CardPart): string {
  return `=has.${part}`
}

/** The item of a member's layer that marks a favorite. */
export const favoriteWord = '=is.favorite'

/** The item that says in so many words that somebody is internal, or external. */
export function saidWord(isInternal: boolean): string {
  return isInternal ? '=is.internal' : '=is.external'
}

/** The item that tells of an e-mail address at a domain. */
export function domainWord(domain: string): string {
  return `=from.${cutWord(asItem(domain.toLowerCase()), LONGEST_EMPLOYER)}`
}

/** By what an employer is known: `u` the uid of its card, `l` its name on a place that knows such a uid, `n` a name alone. */
export type EmployerBy = 'u' | 'l' | 'n'

/** The item that says that somebody works at an organization, or once did. */
export function employerWord(time: 'at' | 'was', by: EmployerBy, uidOrName: string): string {
  const key = by === 'u' ? uidKey(uidOrName) : organizationKey(uidOrName)
  return `=${time}.${by}.${cutWord(asItem(key), LONGEST_EMPLOYER)}`
}

/** Capitals, which only uids have here, mean something else to the index. */
function asItem(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]|[A-Z]/gu, (sign) => `.${sign.codePointAt(0)!.toString(16)}`)
}

function cutWord(word: string, longest = LONGEST): string {
  return word.length <= longest ? word : Array.from(word).slice(0, longest).join('')
}

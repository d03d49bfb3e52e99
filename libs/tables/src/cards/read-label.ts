import type { Context, PhoneFeature, SetOf } from '@lazo/jscontact'
import { wordsOf } from '@lazo/normal'
import { CONTEXT_WORDS, EMPTY_WORDS, FEATURE_WORDS, PREFERENCE_WORDS } from './label-words.table.ts'

/** What a label of a value says in the words of RFC 9553. */
export interface LabelMeaning {
  contexts?: SetOf<Context>
  features?: SetOf<PhoneFeature>
  pref?: number
  /** The label itself, when its words say more than the above. */
  label?: string
}

/** Google marks the preferred value, and its own labels, with a star in front. */
const STAR = /^\*\s*/

/**
 * Reads a label such as `* Work Fax`, `Móvil` or `Casa de campo`. Only when every word is understood do contexts and features come of
 * it, so that a free label never loses a word. Phone features count for phones only.
 */
export function readLabel(text: string, isPhone: boolean): LabelMeaning {
  const bare = text.replace(STAR, '').trim()
  const words = wordsOf(bare)
  const isPreferred = bare !== text.trim() || words.some((word) => PREFERENCE_WORDS.has(word))
  const preference = isPreferred ? { pref: 1 } : {}
  if (bare === '') return preference
  const contexts = pick(words, CONTEXT_WORDS)
  const features = isPhone ? pick(words, FEATURE_WORDS) : []
  const isUnderstood = words.every((word) => isKnownWord(word, isPhone))
  if (!isUnderstood || contexts.length > 1 || (contexts.length + features.length === 0 && !words.some(isPreference))) {
    return { ...preference, label: bare }
  }
  return {
    ...(contexts.length ? { contexts: setOf(contexts) } : {}),
    ...(features.length ? { features: setOf(features) } : {}),
    ...preference,
  }
}

function isPreference(word: string): boolean {
  return PREFERENCE_WORDS.has(word)
}

function isKnownWord(word: string, isPhone: boolean): boolean {
  return CONTEXT_WORDS.has(word) || EMPTY_WORDS.has(word) || isPreference(word) || (isPhone && FEATURE_WORDS.has(word))
}

function pick<Meaning>(words: readonly string[], meanings: ReadonlyMap<string, Meaning>): Meaning[] {
  return [...new Set(words.flatMap((word) => meanings.get(word) ?? []))]
}

function setOf<Member extends string>(members: readonly Member[]): SetOf<Member> {
  return Object.fromEntries(members.map((member) => [member, true])) as SetOf<Member>
}

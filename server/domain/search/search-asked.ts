import {
  type AskedHandle,
  type AskedWord,
  askedText,
  facetsCalled,
  indexWords,
  type PhoneAsked,
  readPhoneAsked,
  type WordGroup,
} from '@lazo/jscontact'
import { normalEmail, profileKey, sortKey } from '@lazo/normal'
import { keptKey } from '#store/search/handle-key.ts'

/** What was typed into the search box, in the forms in which cards can be found. */
export interface SearchAsked {
  /** For sort keys that are it, or begin with it; empty when there is nothing to look for. */
  readonly key: string
  /** One group for each word. */
  readonly groups: readonly WordGroup[]
  /** The same with runs of digits taken for the beginning of one phone number: `ana 612 34`; null when there is no such run. */
  readonly groupsWithPhone: readonly WordGroup[] | null
  readonly phone: PhoneAsked | null
  /** What the whole text may be as an address, a number or a profile. */
  readonly handles: readonly AskedHandle[]
  /** Whether it is a whole e-mail address or telephone number, which nobody goes on typing once it is found. */
  readonly isWhole: boolean
}

/** How a search is read. */
export interface SearchContext {
  /** Where phone numbers without prefix are, as ISO 3166 alpha-2. */
  readonly region: string
  readonly language: 'es' | 'en'
}

/** Characters that are read of what was typed, and words. */
const MAX_TEXT = 200
const MAX_WORDS = 8
const DIGIT_RUN = /\+?\d[\d\s().-]*\d/g

/** Reads what somebody typed to find cards. Never fails: text without letters and digits asks for nothing. Pure. */
export function readSearch(typed: string, context: SearchContext): SearchAsked {
  const text = typed.replaceAll('\0', ' ').slice(0, MAX_TEXT).toWellFormed().trim()
  const phone = readPhoneAsked(text, context.region)
  const handles = handlesOf(text, phone)
  return {
    key: indexWords(text).length > 0 ? sortKey(text) : '',
    groups: groupsOf(askedText(text), context),
    groupsWithPhone: phone ? null : phoneGroups(text, context),
    phone,
    handles,
    isWhole: phone?.isWhole === true || handles.some(({ kind }) => kind === 'email'),
  }
}

/** In an address the words before the last are complete: the signs behind them say so. */
function groupsOf(text: string, { language }: SearchContext): WordGroup[] {
  const words = indexWords(text).slice(0, MAX_WORDS)
  const firstOpen = text.includes('@') ? words.length - 1 : 0
  return words.map((word, at) => [{ word, isBeginning: at >= firstOpen }, ...facetsCalled(word, language)])
}

function phoneGroups(text: string, context: SearchContext): WordGroup[] | null {
  const [run] = text.match(DIGIT_RUN) ?? []
  const asked = run === undefined ? null : readPhoneAsked(run, context.region)
  if (run === undefined || !asked || asked.beginnings.length === 0) return null
  const number = asked.beginnings.map((word): AskedWord => ({ word, isBeginning: true, part: 'reach' }))
  return [...groupsOf(text.replace(run, ' '), context), number]
}

function handlesOf(text: string, phone: PhoneAsked | null): AskedHandle[] {
  const email = normalEmail(text)
  const profile = text.includes('/') ? profileKey(text) : null
  return [
    ...(email ? [{ kind: 'email' as const, key: keptKey(email.key), isBeginning: false }] : []),
    ...(phone?.key ? [{ kind: 'phone' as const, key: phone.key, isBeginning: false }] : []),
    ...(profile
      ? [{ kind: 'profile' as const, key: keptKey(`${profile.service}:${profile.key}`), isBeginning: false }]
      : []),
  ]
}

import { askedText, facetsCalled, indexWords, type WordGroup } from '@lazo/jscontact'
import { normalEmail, sortKey, wordsOf } from '@lazo/normal'
import { type PhoneAsked, readPhoneAsked } from './phone-asked.ts'

/** What was typed into the search box, in the forms in which cards can be found. */
export interface SearchAsked {
  /** For sort keys that are it, or begin with it; empty when there is nothing to look for. */
  readonly key: string
  /** One group for each word. */
  readonly groups: readonly WordGroup[]
  /** What the whole text may be as a number. */
  readonly phone: PhoneAsked | null
  /** The handle that the whole text is, when it is an e-mail address. */
  readonly handle: string | null
  /** A number among words, `ana 612 34`, and the words beside it. */
  readonly phoneAmongWords: { readonly phone: PhoneAsked; readonly groups: readonly WordGroup[] } | null
}

/** Characters that are read of what was typed, and words. */
const MAX_TEXT = 200
const MAX_WORDS = 8
const DIGIT_RUN = /\+?\d[\d\s().-]*\d/g

/** Reads what somebody typed to find cards. Never fails: text without letters and digits asks for nothing. Pure. */
export function readSearch(typed: string): SearchAsked {
  const text = typed.replaceAll('\0', ' ').slice(0, MAX_TEXT).toWellFormed().trim()
  const phone = readPhoneAsked(text)
  const email = normalEmail(text)
  return {
    key: wordsOf(text).length > 0 ? sortKey(text) : '',
    groups: readGroups(askedText(text)).map(withFacets),
    phone,
    handle: email && `email:${email.key}`,
    phoneAmongWords: phone ? null : readPhoneAmongWords(text),
  }
}

/** A group for each word, which any word answers that begins so; in an address the words before the last are complete. */
export function readGroups(text: string): WordGroup[] {
  const words = indexWords(text).slice(0, MAX_WORDS)
  const firstOpen = text.includes('@') ? words.length - 1 : 0
  return words.map((word, at) => [{ word, isBeginning: at >= firstOpen }])
}

/** A kind of contact or a sector may be called by its Spanish name, whatever language the page speaks: `cliente`. */
function withFacets(group: WordGroup): WordGroup {
  return group.flatMap((asked) => [asked, ...(asked.isBeginning ? facetsCalled(asked.word, 'es') : [])])
}

function readPhoneAmongWords(text: string): SearchAsked['phoneAmongWords'] {
  const [run] = text.match(DIGIT_RUN) ?? []
  const phone = run === undefined ? null : readPhoneAsked(run)
  return run === undefined || !phone ? null : { phone, groups: readGroups(text.replace(run, ' ')) }
}

import {
  type AskedHandle,
  type AskedWord,
  type CardText,
  facetWord,
  findWord,
  indexWords,
  isWordAsked,
  type MatchedText,
  nameInKey,
  type PhoneAsked,
  shortenMatch,
  type TextRange,
  tidyRanges,
  type WordGroup,
} from '@lazo/jscontact'
import { normalEmail } from '@lazo/normal'
import { keptKey } from '#store/search/handle-key.ts'
import { findPhone } from './phone-range.ts'

/** What is looked for in the texts of one card. */
export interface Sought {
  readonly groups: readonly WordGroup[]
  readonly phone: PhoneAsked | null
  readonly handles: readonly AskedHandle[]
  readonly region: string
}

const MOST = 4

/**
 * Names the fields by which a card answers a search: first the texts that are the very address or number asked, then as few as
 * cover all words, names before the rest. Pure.
 */
export function matchCard(texts: readonly CardText[], sought: Sought): MatchedText[] {
  const matched = texts.flatMap((one) => wholeMatch(one, sought) ?? [])
  const open = new Set(matched.length > 0 ? [] : sought.groups)
  for (const one of texts) {
    if (open.size === 0 || matched.length >= MOST) break
    const answered = sought.groups.filter((group) => group.some((asked) => holds(one, asked, sought)))
    if (!answered.some((group) => open.has(group))) continue
    for (const group of answered) open.delete(group)
    matched.push({
      ...one,
      ranges: tidyRanges(answered.flatMap((group) => group.flatMap((asked) => rangesOf(one, asked, sought)))),
    })
  }
  return matched.slice(0, MOST).map(shortenMatch)
}

/** The whole text is what was asked: an address, a profile, or a number, of which also a part. */
function wholeMatch({ field, text }: CardText, { phone, handles, region }: Sought): MatchedText | null {
  const range = field === 'phone' && phone ? findPhone(text, phone, region) : null
  if (range) return { field, text, ranges: [range] }
  return handles.some((handle) => isHandle(field, text, handle)) ? { field, text, ranges: [[0, text.length]] } : null
}

/** A profile stands among the texts by the name of its user. */
function isHandle(field: CardText['field'], text: string, { kind, key }: AskedHandle): boolean {
  if (kind === 'email') return field === 'email' && key === keptKey(normalEmail(text)?.key ?? '')
  const name = text.replace(/^@/, '').toLowerCase()
  return kind === 'profile' && field === 'online' && name === nameInKey(key.slice(key.indexOf(':') + 1))
}

function holds(one: CardText, asked: AskedWord, { region }: Sought): boolean {
  if (one.field === 'phone') return findPhone(one.text, beginningWith(asked), region) !== null
  return isFacet(one, asked) || indexWords(one.text).some((word) => isWordAsked(word, asked))
}

function rangesOf(one: CardText, asked: AskedWord, { region }: Sought): TextRange[] {
  if (one.field === 'phone') {
    const range = findPhone(one.text, beginningWith(asked), region)
    return range ? [range] : []
  }
  return isFacet(one, asked) ? [[0, one.text.length]] : findWord(one.text, asked)
}

/** The index holds a number as one word of its national digits. */
function beginningWith({ word }: AskedWord): PhoneAsked {
  return { key: null, isWhole: false, ending: null, beginnings: [word] }
}

function isFacet({ field, text }: CardText, asked: AskedWord): boolean {
  return field === 'keyword' && [facetWord('kind', text), facetWord('sector', text)].includes(asked.word)
}

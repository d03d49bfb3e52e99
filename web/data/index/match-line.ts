import {
  type AskedWord,
  facetWord,
  findWord,
  type MatchedText,
  shortenMatch,
  type TextRange,
  tidyRanges,
  type WordGroup,
} from '@lazo/jscontact'
import { normalEmail } from '@lazo/normal'
import type { CardLine, LineText } from '../lines/card-line.ts'
import { findPhone } from './phone-range.ts'
import type { SearchAsked } from './read-search.ts'

const MOST = 4

/**
 * Names the texts by which a card answers a search: first those that are the very address or number asked, then as few as cover
 * all words, names before the rest. `groups` are the words by which it was found, typos forgiven. Pure.
 */
export function matchLine({ texts }: CardLine, asked: SearchAsked, groups: readonly WordGroup[]): MatchedText[] {
  const matched = texts.flatMap((one) => wholeMatch(one, asked) ?? [])
  const open = new Set(matched.length > 0 && groups === asked.groups ? [] : groups)
  for (const [field, text] of texts) {
    if (open.size === 0 || matched.length >= MOST) break
    const answered = groups.map((group) => ({
      group,
      ranges: group.flatMap((asked) => rangesOf([field, text], asked)),
    }))
    const covering = answered.filter(({ ranges }) => ranges.length > 0)
    if (!covering.some(({ group }) => open.has(group))) continue
    for (const { group } of covering) open.delete(group)
    matched.push({ field, text, ranges: tidyRanges(covering.flatMap(({ ranges }) => ranges)) })
  }
  return matched.slice(0, MOST).map(shortenMatch)
}

/** The whole text is what was asked: an address, or a number, of which also a part. */
function wholeMatch([field, text]: LineText, { phone, phoneAmongWords, handle }: SearchAsked): MatchedText | null {
  const number = phone ?? phoneAmongWords?.phone
  const range = field === 'phone' && number ? findPhone(text, number) : null
  if (range) return { field, text, ranges: [range] }
  const isAsked = field === 'email' && handle !== null && handle === `email:${normalEmail(text)?.key}`
  return isAsked ? { field, text, ranges: [[0, text.length]] } : null
}

/** The index holds a number as one word of the digits one dials at home. */
function rangesOf([field, text]: LineText, asked: AskedWord): TextRange[] {
  if (field === 'keyword' && isFacet(text, asked)) return [[0, text.length]]
  if (field !== 'phone') return findWord(text, asked)
  const range = /^\d+$/.test(asked.word) ? findPhone(text, { beginnings: [asked.word], ending: null }) : null
  return range ? [range] : []
}

function isFacet(text: string, { word }: AskedWord): boolean {
  return word.startsWith('=') && [facetWord('kind', text), facetWord('sector', text)].includes(word)
}

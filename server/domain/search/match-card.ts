import {
  type AskedHandle,
  type AskedWord,
  type CardText,
  facetWord,
  indexWords,
  type PhoneAsked,
  type WordGroup,
} from '@lazo/jscontact'
import { normalEmail, profileKey } from '@lazo/normal'
import { keptKey } from '#store/search/handle-key.ts'
import { findPhone } from './phone-range.ts'
import { findWord, isAsked, type TextRange } from './word-ranges.ts'

/** A text of a card that answers a search, and where in it. */
export interface MatchedText {
  readonly field: CardText['field']
  /** As the card has it; of a long one a piece around the first match. */
  readonly text: string
  /** In the order they stand in `text`, in UTF-16 code units. */
  readonly ranges: readonly TextRange[]
}

/** What is looked for in the texts of one card. */
export interface Sought {
  readonly groups: readonly WordGroup[]
  readonly phone: PhoneAsked | null
  readonly handles: readonly AskedHandle[]
  readonly region: string
}

const MOST = 4
const LONGEST = 160
const LEAD = 40

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
      ranges: tidy(answered.flatMap((group) => group.flatMap((asked) => rangesOf(one, asked, sought)))),
    })
  }
  return matched.slice(0, MOST).map(shorten)
}

/** The whole text is what was asked: an address, a profile, or a number, of which also a part. */
function wholeMatch({ field, text }: CardText, { phone, handles, region }: Sought): MatchedText | null {
  const range = field === 'phone' && phone ? findPhone(text, phone, region) : null
  if (range) return { field, text, ranges: [range] }
  return handles.some(({ kind, key }) => key === handleKey(field, text, kind))
    ? { field, text, ranges: [[0, text.length]] }
    : null
}

function handleKey(field: CardText['field'], text: string, kind: AskedHandle['kind']): string | null {
  if (kind === 'email' && field === 'email') return keptKey(normalEmail(text)?.key ?? '')
  if (kind !== 'profile' || field !== 'online') return null
  const profile = profileKey(text)
  return profile && keptKey(`${profile.service}:${profile.key}`)
}

function holds(one: CardText, asked: AskedWord, { region }: Sought): boolean {
  if (one.field === 'phone') return findPhone(one.text, beginningWith(asked), region) !== null
  return isFacet(one, asked) || indexWords(one.text).some((word) => isAsked(word, asked))
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

/** In order, those that overlap made one. */
function tidy(ranges: readonly TextRange[]): TextRange[] {
  const tidied: TextRange[] = []
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = tidied.at(-1)
    if (last && start <= last[1]) tidied[tidied.length - 1] = [last[0], Math.max(last[1], end)]
    else tidied.push([start, end])
  }
  return tidied
}

function shorten(match: MatchedText): MatchedText {
  const { text, ranges } = match
  if (text.length <= LONGEST) return match
  const start = Math.max(0, Math.min((ranges[0]?.[0] ?? 0) - LEAD, text.length - LONGEST))
  const piece = text.slice(start, start + LONGEST).toWellFormed()
  const before = start > 0 ? '…' : ''
  const moved = ranges.map(
    ([from, to]): TextRange => [from - start + before.length, Math.min(to - start, LONGEST) + before.length],
  )
  return {
    ...match,
    text: `${before}${piece}${start + LONGEST < text.length ? '…' : ''}`,
    ranges: moved.filter(([from, to]) => from < to),
  }
}

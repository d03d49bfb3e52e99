import type { MatchedText } from '@lazo/jscontact'

/** So much of a text may stand before what was found in it: more would push that out of the row. */
const MOST_BEFORE = 24
const KEPT_BEFORE = 12

/** A found text from a little before its first match on, so that the match is seen in a narrow row. Pure. */
export function excerptOf({
  text,
  ranges,
}: Pick<MatchedText, 'text' | 'ranges'>): Pick<MatchedText, 'text' | 'ranges'> {
  const first = ranges[0]?.[0] ?? 0
  if (first <= MOST_BEFORE) return { text, ranges }
  const blank = text.indexOf(' ', first - KEPT_BEFORE)
  const start = blank === -1 || blank >= first ? first : blank + 1
  const shift = start - 1
  return {
    text: `…${text.slice(start)}`,
    ranges: ranges.map(([from, to]) => [from - shift, to - shift] as const),
  }
}

import type { TextField } from '../index-card/card-index.ts'

/** A stretch of a text: from the first index to before the second, in UTF-16 code units. */
export type TextRange = readonly [start: number, end: number]

/** A text of a card that answers a search, and where in it. */
export interface MatchedText {
  readonly field: TextField
  /** As the card has it; of a long one a piece around the first match. */
  readonly text: string
  /** In the order they stand in `text`, apart. */
  readonly ranges: readonly TextRange[]
}

const LONGEST = 160
const LEAD = 40

/** In order, those that overlap made one. */
export function tidyRanges(ranges: readonly TextRange[]): TextRange[] {
  const tidied: TextRange[] = []
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = tidied.at(-1)
    if (last && start <= last[1]) tidied[tidied.length - 1] = [last[0], Math.max(last[1], end)]
    else tidied.push([start, end])
  }
  return tidied
}

/** The match as it is, or of a long text the piece around its first range, with an ellipsis where something is left out. */
export function shortenMatch(match: MatchedText): MatchedText {
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

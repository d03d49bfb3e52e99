import type { TextField } from '@lazo/jscontact'
import type { CardLine } from '../lines/card-line.ts'

/** A card that was found, and by which of its texts. */
export interface FoundLine {
  readonly line: CardLine
  readonly matched: readonly MatchedText[]
}

/** A text of a card that answers a search, and where in it. */
export interface MatchedText {
  readonly field: TextField
  /** As the card has it; of a long one a piece around the first match. */
  readonly text: string
  /** In the order they stand in `text`, apart, in UTF-16 code units. */
  readonly ranges: readonly TextRange[]
}

/** A stretch of a text: from the first index to before the second. */
export type TextRange = readonly [start: number, end: number]

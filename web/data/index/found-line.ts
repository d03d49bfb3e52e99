import type { MatchedText } from '@lazo/jscontact'
import type { CardLine } from '../lines/card-line.ts'

/** A card that was found, and by which of its texts. */
export interface FoundLine {
  readonly line: CardLine
  readonly matched: readonly MatchedText[]
}

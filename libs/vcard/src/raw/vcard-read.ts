import type { RawCard, ReadProblem } from './raw-card.ts'

/** What one card of the input, or the text between two cards, was found to be. */
export interface VcardRead {
  /** The line it begins on. */
  line: number
  /** Null when the card could not be kept, or when this is text outside any card. */
  raw: RawCard | null
  problems: ReadProblem[]
  /** The text as received, decoded. */
  source: string
}

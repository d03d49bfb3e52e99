import type { MatchedText } from '@lazo/jscontact'
import type { CardLine } from '../lines/card-line.ts'

/** A card that was found, and by which of its texts: these are looked for when somebody asks, since few of a hundred are shown. */
export class FoundLine {
  readonly line: CardLine
  readonly #match: (line: CardLine) => readonly MatchedText[]
  #matched: readonly MatchedText[] | null = null

  constructor(line: CardLine, match: (line: CardLine) => readonly MatchedText[]) {
    this.line = line
    this.#match = match
  }

  /** The same array each time. */
  get matched(): readonly MatchedText[] {
    this.#matched ??= this.#match(this.line)
    return this.#matched
  }
}

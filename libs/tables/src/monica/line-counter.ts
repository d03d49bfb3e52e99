import { countLines } from '../rows/count-lines.ts'

/** Tells on which lines of a text places are that are asked for from its beginning to its end; each piece is counted once. */
export class LineCounter {
  readonly #text: string
  #line = 1
  #counted = 0

  constructor(text: string) {
    this.#text = text
  }

  /** The line of a place, from 1; the place must not lie before the last one. */
  lineAt(place: number): number {
    this.#line += countLines(this.#text, this.#counted, place)
    this.#counted = place
    return this.#line
  }
}

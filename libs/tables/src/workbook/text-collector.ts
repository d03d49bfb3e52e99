import { unescapeText } from './cells/unescape-text.ts'
import { WorkbookError } from './workbook-error.ts'
import type { WorkbookLimits } from './workbook-limits.ts'

/**
 * Puts a text together that may stand in several runs of its own look: the `t` elements of a shared text or of a cell, without
 * those of its phonetic guide.
 */
export class TextCollector {
  readonly #part: string
  readonly #most: number
  #pieces: string[] = []
  #length = 0
  #isInText = false
  #isInGuide = false

  constructor(part: string, limits: WorkbookLimits) {
    this.#part = part
    this.#most = limits.text
  }

  open(name: string): void {
    if (name === 'rPh') this.#isInGuide = true
    else if (name === 't') this.#isInText = !this.#isInGuide
  }

  text(piece: string): void {
    if (this.#isInText) this.add(piece)
  }

  close(name: string): void {
    if (name === 'rPh') this.#isInGuide = false
    else if (name === 't') this.#isInText = false
  }

  /** Adds a piece whatever it stands in. */
  add(piece: string): void {
    this.#length += piece.length
    if (this.#length > this.#most)
      throw new WorkbookError(
        'too-large',
        this.#part,
        `A text in ${this.#part} has more than ${this.#most} characters.`,
      )
    this.#pieces.push(piece)
  }

  /** The text so far, after which a new one begins. */
  take(): string {
    const whole = this.#pieces.length === 1 ? this.#pieces[0]! : this.#pieces.join('')
    this.#pieces = []
    this.#length = 0
    return unescapeText(whole)
  }
}

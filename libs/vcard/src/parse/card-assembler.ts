import type { LogicalLine } from '../lines/logical-lines.ts'
import type { Limits } from '../raw/limits.ts'
import type { VcardRead } from '../raw/vcard-read.ts'
import { excerpt } from './excerpt.ts'
import { isBegin, isEnd } from './frame-lines.ts'
import { type CutBy, OpenCard } from './open-card.ts'

const KEPT_STRAY_TEXT = 4096

/** Builds cards from content lines: keeps what it can, reports the rest, and starts afresh at every BEGIN:VCARD. */
export class CardAssembler {
  readonly #limits: Limits
  readonly #done: VcardRead[] = []
  #card: OpenCard | null = null
  #stray: VcardRead | null = null

  constructor(limits: Limits) {
    this.#limits = limits
  }

  /** Takes the next content line. */
  push(line: LogicalLine): void {
    if (this.#card) return this.#addToCard(this.#card, line)
    if (isBegin(line.text)) this.#open(line)
    else if (line.text.trim()) this.#addStray(line)
  }

  /** Gives the cards finished since it was last asked. */
  take(): VcardRead[] {
    return this.#done.splice(0)
  }

  /** Gives the last cards when the input ends. */
  end(): VcardRead[] {
    this.#closeStray()
    if (this.#card) this.#finish(this.#card, 'at-end')
    return this.take()
  }

  #open(line: LogicalLine): void {
    this.#closeStray()
    this.#card = new OpenCard(line, this.#limits)
  }

  #addToCard(card: OpenCard, line: LogicalLine): void {
    if (isBegin(line.text)) {
      if (card.beginInner(line)) return
      this.#finish(card, line.number)
      return this.#open(line)
    }
    card.add(line)
    if (isEnd(line.text) && card.endInner()) this.#finish(card, null)
  }

  #finish(card: OpenCard, cutBy: CutBy): void {
    this.#done.push(card.close(cutBy))
    this.#card = null
  }

  #addStray(line: LogicalLine): void {
    const { number } = line
    this.#stray ??= { line: number, raw: null, problems: [], source: '' }
    if (!this.#stray.problems.length) {
      const remark = { code: 'stray-text', facts: { line: number, text: excerpt(line.text) } } as const
      this.#stray.problems.push({ line: number, remark, fatal: false })
    }
    const room = KEPT_STRAY_TEXT - this.#stray.source.length
    this.#stray.source += line.source.slice(0, room)
  }

  #closeStray(): void {
    if (this.#stray) this.#done.push(this.#stray)
    this.#stray = null
  }
}

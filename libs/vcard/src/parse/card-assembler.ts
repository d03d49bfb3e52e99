import type { FileCodePage } from '../code-pages/file-code-page.ts'
import { beginsProperty } from '../lines/begins-property.ts'
import type { LogicalLine } from '../lines/logical-lines.ts'
import type { Limits } from '../raw/limits.ts'
import type { VcardRead } from '../raw/vcard-read.ts'
import { excerpt } from './excerpt.ts'
import { isBegin, isEnd } from './frame-lines.ts'
import { type CutBy, OpenCard } from './open-card.ts'

const KEPT_STRAY_TEXT = 4096
const MOST_INSIDE = 20
const MOST_HELD = 2 ** 20

/** Builds cards from content lines: keeps what it can, reports the rest, and starts afresh at every BEGIN:VCARD. */
export class CardAssembler {
  readonly #limits: Limits
  readonly #page: FileCodePage
  readonly #done: VcardRead[] = []
  #card: OpenCard | null = null
  #cut: CutCard | null = null
  #stray: VcardRead | null = null

  constructor(limits: Limits, page: FileCodePage) {
    this.#limits = limits
    this.#page = page
  }

  /** Takes the next content line. */
  push(line: LogicalLine): void {
    if (!this.#card && this.#cut && !isBegin(line.text) && beginsProperty(line.text)) this.#resume(this.#cut)
    if (this.#card) this.#addToCard(this.#card, line)
    else if (isBegin(line.text)) this.#open(line)
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
    this.#giveUpCut()
    return this.take()
  }

  #open(line: LogicalLine): void {
    this.#closeStray()
    this.#card = new OpenCard(line, this.#limits, this.#page)
  }

  #addToCard(card: OpenCard, line: LogicalLine): void {
    if (isBegin(line.text)) {
      if (card.beginInner(line)) return
      this.#cutOff(card, line.number)
      return this.#open(line)
    }
    card.add(line)
    if (isEnd(line.text) && card.endInner()) this.#finish(card, null)
  }

  /** A card in which another begins has lost its end, or holds the other; what follows the other tells which. */
  #cutOff(card: OpenCard, line: number): void {
    this.#card = null
    if (card === this.#cut?.card) return
    if ((this.#cut?.depth ?? 0) >= this.#limits.depth) this.#giveUpCut()
    this.#cut = { card, line, inside: [], held: card.size, depth: (this.#cut?.depth ?? 0) + 1, outer: this.#cut }
    if (card.size > MOST_HELD) this.#giveUpCut()
  }

  #resume(cut: CutCard): void {
    this.#card = cut.card
    this.#closeStray()
  }

  #finish(card: OpenCard, cutBy: CutBy): void {
    this.#card = null
    if (card === this.#cut?.card) this.#finishCut(this.#cut, cutBy)
    else this.#give(card.close(cutBy))
  }

  #finishCut({ card, line, inside, outer }: CutCard, cutBy: CutBy): void {
    this.#cut = outer
    for (const read of [card.close(cutBy, line), ...inside]) this.#give(read)
  }

  #giveUpCut(): void {
    while (this.#cut) this.#finishCut(this.#cut, this.#cut.line)
  }

  /** Cards come out in the order they begin, so those inside a card wait for it. */
  #give(read: VcardRead): void {
    if (!this.#cut) return void this.#done.push(read)
    const { inside } = this.#cut
    inside.push(read)
    this.#cut.held += read.source.length
    if (!this.#card && (inside.length >= MOST_INSIDE || this.#cut.held > MOST_HELD)) this.#giveUpCut()
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
    if (this.#stray) this.#give(this.#stray)
    this.#stray = null
  }
}

/** A card in which others began. */
interface CutCard {
  card: OpenCard
  /** Where the first of the others begins. */
  line: number
  /** What was read since, in its order. */
  inside: VcardRead[]
  /** Characters held back. */
  held: number
  depth: number
  /** The card that this one began in. */
  outer: CutCard | null
}

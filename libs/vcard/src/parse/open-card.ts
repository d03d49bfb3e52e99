import type { LogicalLine } from '../lines/logical-lines.ts'
import type { Limits } from '../raw/limits.ts'
import type { RawCard, RawProperty, ReadProblem } from '../raw/raw-card.ts'
import type { VcardRead } from '../raw/vcard-read.ts'
import { excerpt } from './excerpt.ts'
import { isBegin, isEnd } from './frame-lines.ts'
import { parseProperty } from './parse-property.ts'

const REPORTED_LINES = 100

/** The card being read, and the cards inside it. */
export class OpenCard {
  readonly #limits: Limits
  readonly #line: number
  readonly #outermost: RawCard = { version: null, properties: [] }
  readonly #cards: RawCard[] = [this.#outermost]
  readonly #problems: ReadProblem[] = []
  readonly #source: string[]
  #size: number
  #count = 0

  constructor(begin: LogicalLine, limits: Limits) {
    this.#limits = limits
    this.#line = begin.number
    this.#source = [begin.source]
    this.#size = begin.source.length
  }

  /** Takes a line that is not BEGIN:VCARD. */
  add(line: LogicalLine): void {
    if (!this.#addSource(line) || !line.text.trim() || isEnd(line.text)) return
    if (line.isCut) return this.#report(line, 'the line is too long and was left out')
    const property = parseProperty(stripByteOrderMark(line.text), line.number)
    if (!property) this.#report(line, 'this is no property, for it has no name with a colon after it')
    else if (property.key === 'BEGIN' || property.key === 'END') this.#report(line, 'this does not belong into a card')
    else if (property.key === 'VERSION') this.#setVersion(line, property.value.trim())
    else this.#addProperty(property)
  }

  /** Begins a card inside this one if an AGENT awaits it, and says whether one did. */
  beginInner(begin: LogicalLine): boolean {
    const agent = this.#cards.at(-1)!.properties.at(-1)
    if (agent?.key !== 'AGENT' || agent.inner || agent.value.trim() || !this.#mayNest()) return false
    this.#addSource(begin)
    this.#nest(agent)
    return true
  }

  /** Ends the innermost card, and says whether that was the whole card. */
  endInner(): boolean {
    this.#cards.pop()
    return this.#cards.length === 0
  }

  /** Gives what was read; `message` says what was wrong with the end. */
  close(message: string | null): VcardRead {
    const problems = [...this.#problems]
    const { cardBytes, properties } = this.#limits
    if (message) problems.push({ line: this.#line, message, fatal: false })
    if (this.#size > cardBytes) problems.push(this.#fatal(`the card is larger than ${cardBytes} bytes`))
    if (this.#count > properties) problems.push(this.#fatal(`the card has more than ${properties} properties`))
    const isLost = problems.some(({ fatal }) => fatal)
    return { line: this.#line, raw: isLost ? null : this.#outermost, problems, source: this.#source.join('') }
  }

  #addProperty(property: RawProperty): void {
    this.#count += 1
    if (this.#count > this.#limits.properties) return
    const card = this.#cards.at(-1)!
    card.properties.push(property)
    if (property.key === 'AGENT' && isBegin(property.value) && this.#mayNest()) this.#nest(property)
  }

  #setVersion(line: LogicalLine, version: string): void {
    const card = this.#cards.at(-1)!
    if (card.version === null) card.version = version
    else this.#report(line, 'the card has a VERSION already')
  }

  #mayNest(): boolean {
    return this.#cards.length <= this.#limits.depth
  }

  #nest(agent: RawProperty): void {
    agent.inner = { version: null, properties: [] }
    agent.value = ''
    this.#cards.push(agent.inner)
  }

  /** Keeps the text of a line, and says whether there was room for it. */
  #addSource(line: LogicalLine): boolean {
    this.#size += line.source.length
    if (this.#size > this.#limits.cardBytes) return false
    this.#source.push(line.source)
    return true
  }

  #report({ number, text }: LogicalLine, message: string): void {
    if (this.#problems.length >= REPORTED_LINES) return
    this.#problems.push({ line: number, message: `${message}: ${excerpt(text)}`, fatal: false })
  }

  #fatal(message: string): ReadProblem {
    return { line: this.#line, message, fatal: true }
  }
}

/** Files that were glued together have byte order marks inside. */
function stripByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

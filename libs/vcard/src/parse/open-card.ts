import type { FileCodePage } from '../code-pages/file-code-page.ts'
import type { LogicalLine } from '../lines/logical-lines.ts'
import type { Limits } from '../raw/limits.ts'
import type { RawCard, RawProperty, ReadProblem } from '../raw/raw-card.ts'
import type { VcardRead } from '../raw/vcard-read.ts'
import { excerpt } from './excerpt.ts'
import { isBegin, isEnd } from './frame-lines.ts'
import { nameCharset } from './name-charset.ts'
import { parseProperty } from './parse-property.ts'

const REPORTED_LINES = 100

/** What can be wrong with a single line of a card. */
type LineFault = 'line-too-long' | 'no-property' | 'not-in-card' | 'second-version'

/** What ended a card in place of its END: the input, or the next card in this line; null when its END did. */
export type CutBy = 'at-end' | number | null

/** The card being read, and the cards inside it. */
export class OpenCard {
  readonly #limits: Limits
  readonly #page: FileCodePage
  readonly #line: number
  readonly #outermost: RawCard = { version: null, properties: [] }
  readonly #cards: RawCard[] = [this.#outermost]
  readonly #problems: ReadProblem[] = []
  readonly #source: string[]
  #size: number
  #count = 0

  constructor(begin: LogicalLine, limits: Limits, page: FileCodePage) {
    this.#limits = limits
    this.#page = page
    this.#line = begin.number
    this.#source = [begin.source]
    this.#size = begin.source.length
  }

  /** Characters of its source. */
  get size(): number {
    return this.#size
  }

  /** Takes a line that is not BEGIN:VCARD. */
  add(line: LogicalLine): void {
    if (!this.#addSource(line) || !line.text.trim() || isEnd(line.text)) return
    if (line.isCut) return this.#report(line, 'line-too-long')
    const property = parseProperty(stripByteOrderMark(line.text), line.number)
    if (!property) this.#report(line, 'no-property')
    else if (property.key === 'BEGIN' || property.key === 'END') this.#report(line, 'not-in-card')
    else if (property.key === 'VERSION') this.#setVersion(line, property.value.trim())
    else this.#addProperty(nameCharset(property, this.#page))
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

  /** Gives what was read; `cutBy` says what ended it in place of its END, `inside` where other cards stood in it. */
  close(cutBy: CutBy, inside: number | null = null): VcardRead {
    const problems = [...this.#problems]
    const { cardBytes, properties } = this.#limits
    if (cutBy !== null) problems.push({ line: this.#line, remark: remarkOnCut(this.#line, cutBy), fatal: false })
    else if (inside !== null) problems.push(this.#remarkOnInside(inside))
    if (this.#size > cardBytes) problems.push(this.#fatal('over-bytes', cardBytes))
    if (this.#count > properties) problems.push(this.#fatal('over-properties', properties))
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
    else this.#report(line, 'second-version')
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

  #report({ number, text }: LogicalLine, code: LineFault): void {
    if (this.#problems.length >= REPORTED_LINES) return
    const remark = { code, facts: { line: number, text: excerpt(text) } }
    this.#problems.push({ line: number, remark, fatal: false })
  }

  #remarkOnInside(next: number): ReadProblem {
    return { line: this.#line, remark: { code: 'cards-inside', facts: { line: this.#line, next } }, fatal: false }
  }

  #fatal(code: 'over-bytes' | 'over-properties', limit: number): ReadProblem {
    return { line: this.#line, remark: { code, facts: { line: this.#line, limit } }, fatal: true }
  }
}

function remarkOnCut(line: number, cutBy: Exclude<CutBy, null>): ReadProblem['remark'] {
  return cutBy === 'at-end'
    ? { code: 'no-end', facts: { line } }
    : { code: 'no-end-before', facts: { line, next: cutBy } }
}

/** Files that were glued together have byte order marks inside. */
function stripByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

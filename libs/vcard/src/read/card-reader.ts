import { FileCodePage } from '../code-pages/file-code-page.ts'
import { LogicalLines } from '../lines/logical-lines.ts'
import { type PhysicalLine, PhysicalLines } from '../lines/physical-lines.ts'
import { joinBytes, Transcoder } from '../lines/transcoder.ts'
import { CardAssembler } from '../parse/card-assembler.ts'
import { defaultLimits, type Limits } from '../raw/limits.ts'
import type { VcardRead } from '../raw/vcard-read.ts'

/** So much of a file is waited for before it is read, since it tells the code page of all. */
const HEAD = 2 ** 17

/** Reads cards from pieces of a file as they come; holds no more than one card, one piece and the head of the file. */
export class CardReader {
  readonly #limits: Limits
  readonly #transcoder = new Transcoder()
  #head: Uint8Array = new Uint8Array()
  #lines: LineReader | null = null

  constructor(limits: Partial<Limits> = {}) {
    this.#limits = { ...defaultLimits, ...limits }
  }

  /** Gives the cards that end in this piece. */
  push(chunk: Uint8Array): VcardRead[] {
    const bytes = this.#transcoder.push(chunk)
    if (this.#lines) return this.#lines.push(bytes)
    this.#head = joinBytes([this.#head, bytes])
    return this.#head.length < HEAD ? [] : this.#begin().reads
  }

  /** Gives the cards left when the file ends. */
  end(): VcardRead[] {
    const last = this.push(this.#transcoder.end())
    if (this.#lines) return [...last, ...this.#lines.end()]
    const { lines, reads } = this.#begin()
    return [...reads, ...lines.end()]
  }

  #begin(): { lines: LineReader; reads: VcardRead[] } {
    const lines = new LineReader(this.#limits, new FileCodePage(this.#head.subarray(0, HEAD)))
    const reads = lines.push(this.#head)
    this.#lines = lines
    this.#head = new Uint8Array()
    return { lines, reads }
  }
}

/** Reads cards once the code page is known. */
class LineReader {
  readonly #physical: PhysicalLines
  readonly #logical: LogicalLines
  readonly #assembler: CardAssembler

  constructor(limits: Limits, page: FileCodePage) {
    this.#physical = new PhysicalLines(limits.lineBytes)
    this.#logical = new LogicalLines(limits.lineBytes, page)
    this.#assembler = new CardAssembler(limits, page)
  }

  push(bytes: Uint8Array): VcardRead[] {
    this.#feed(this.#physical.push(bytes))
    return this.#assembler.take()
  }

  end(): VcardRead[] {
    this.#feed(this.#physical.end())
    const last = this.#logical.end()
    if (last) this.#assembler.push(last)
    return this.#assembler.end()
  }

  #feed(lines: PhysicalLine[]): void {
    for (const line of lines) {
      const done = this.#logical.push(line)
      if (done) this.#assembler.push(done)
    }
  }
}

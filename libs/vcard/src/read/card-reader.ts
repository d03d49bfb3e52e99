import { LogicalLines } from '../lines/logical-lines.ts'
import { type PhysicalLine, PhysicalLines } from '../lines/physical-lines.ts'
import { CardAssembler } from '../parse/card-assembler.ts'
import { defaultLimits, type Limits } from '../raw/limits.ts'
import type { VcardRead } from '../raw/vcard-read.ts'

/** Reads cards from pieces of a file as they come; holds no more than one card and one piece. */
export class CardReader {
  readonly #physical: PhysicalLines
  readonly #logical: LogicalLines
  readonly #assembler: CardAssembler

  constructor(limits: Partial<Limits> = {}) {
    const all = { ...defaultLimits, ...limits }
    this.#physical = new PhysicalLines(all.lineBytes)
    this.#logical = new LogicalLines(all.lineBytes)
    this.#assembler = new CardAssembler(all)
  }

  /** Gives the cards that end in this piece. */
  push(chunk: Uint8Array): VcardRead[] {
    this.#feed(this.#physical.push(chunk))
    return this.#assembler.take()
  }

  /** Gives the cards left when the file ends. */
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

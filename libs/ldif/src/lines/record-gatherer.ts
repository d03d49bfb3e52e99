import type { LdifLimits } from '../ldif-limits.ts'
import { decodeText } from '../values/decode-text.ts'
import { joinBytes } from './as-utf8.ts'
import type { PhysicalLine } from './physical-lines.ts'

/** A line with its folds undone, and decoded after that. */
export interface LogicalLine {
  text: string
  /** The line it begins on, from 1. */
  number: number
  /** True when it was too long and only its beginning is here. */
  isCut: boolean
}

/** The lines between two empty ones, without comments. */
export interface RecordLines {
  /** The line the record begins on. */
  number: number
  lines: LogicalLine[]
  /** The limit that was passed, so that lines are missing. */
  excess: 'recordBytes' | 'values' | null
}

type OpenLine = Omit<LogicalLine, 'text'> & { pieces: Uint8Array[]; length: number }

const BLANK = 0x20
const COMMENT = 0x23

/** Undoes folds, drops comments and gathers the lines of each record (RFC 2849). */
export class RecordGatherer {
  readonly #limits: LdifLimits
  #record: RecordLines | null = null
  #size = 0
  #isNamed = false
  #line: OpenLine | null = null

  constructor(limits: LdifLimits) {
    this.#limits = limits
  }

  /** Takes a line; gives the record that it ends. */
  push({ bytes, number, isCut }: PhysicalLine): RecordLines | null {
    if (bytes.length === 0) return this.end()
    if (bytes[0] === BLANK && this.#line) {
      this.#continue(this.#line, bytes, isCut)
      return null
    }
    // Files that were glued together may lack the empty line: a second name begins another entry.
    const isName = beginsName(bytes)
    const ended = isName && this.#isNamed ? this.end() : null
    this.#isNamed ||= isName
    this.#closeLine()
    this.#size += bytes.length
    this.#line = { number, isCut, pieces: [bytes], length: bytes.length }
    return ended
  }

  /** Gives the record that the end of the input ends. */
  end(): RecordLines | null {
    this.#closeLine()
    const record = this.#record
    this.#record = null
    this.#size = 0
    this.#isNamed = false
    return record
  }

  #continue(line: OpenLine, bytes: Uint8Array, isCut: boolean): void {
    this.#size += bytes.length
    line.length += bytes.length - 1
    line.isCut ||= isCut || line.length > this.#limits.lineBytes
    if (!line.isCut && this.#size <= this.#limits.recordBytes) line.pieces.push(bytes.subarray(1))
  }

  #closeLine(): void {
    const line = this.#line
    this.#line = null
    if (line === null || line.pieces[0]![0] === COMMENT) return
    const { number, isCut } = line
    const record = (this.#record ??= { number, lines: [], excess: null })
    if (this.#size > this.#limits.recordBytes) record.excess = 'recordBytes'
    else if (record.lines.length >= this.#limits.values) record.excess ??= 'values'
    else record.lines.push({ number, isCut, text: decodeText(joinBytes(line.pieces)) })
  }
}

/** Whether a line is `dn:`, in whatever letters. */
function beginsName([d, n, colon]: Uint8Array): boolean {
  return (d! | 0x20) === 0x64 && (n! | 0x20) === 0x6e && colon === 0x3a
}

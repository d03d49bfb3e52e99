import { bytesToByteText, decodeUtf8 } from './byte-text.ts'
import { joinBytes } from './transcoder.ts'

/** What lies between two line ends. */
export interface PhysicalLine {
  text: string
  /** The line end as received; empty at the end of the input. */
  end: string
  number: number
  /** True when each character of `text` stands for one byte that is not decoded yet. */
  isByteText: boolean
  /** True when the line was too long and only its beginning is here. */
  isCut: boolean
}

const LF = 10
const CR = 13
const KEPT_OF_CUT_LINE = 256

/** Cuts bytes into lines that end in LF, CR, CR LF or CR CR LF, holding one line and the current chunk in memory. */
export class PhysicalLines {
  readonly #limit: number
  #carry: Uint8Array[] = []
  #carrySize = 0
  #number = 0
  #isCut = false

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Gives the lines that end in this chunk of UTF-8, or of a code page. */
  push(chunk: Uint8Array): PhysicalLine[] {
    const bytes = this.#skipCut(chunk)
    const cut = lastLineEnd(bytes)
    const block = cut ? this.#take(bytes.subarray(0, cut)) : null
    this.#keep(bytes.subarray(cut))
    return block ? this.#split(block) : []
  }

  /** Gives the lines left when the input ends. */
  end(): PhysicalLine[] {
    const block = this.#take(new Uint8Array())
    return block.length ? this.#split(block) : []
  }

  #take(bytes: Uint8Array): Uint8Array {
    const block = joinBytes([...this.#carry, bytes])
    this.#carry = []
    this.#carrySize = 0
    return block
  }

  #keep(bytes: Uint8Array): void {
    if (!bytes.length) return
    this.#carry.push(bytes)
    this.#carrySize += bytes.length
    if (this.#carrySize <= this.#limit) return
    const start = this.#take(new Uint8Array()).slice(0, KEPT_OF_CUT_LINE)
    this.#carry = [start]
    this.#carrySize = start.length
    this.#isCut = true
  }

  #skipCut(bytes: Uint8Array): Uint8Array {
    if (!this.#isCut) return bytes
    const ends = [bytes.indexOf(LF), bytes.indexOf(CR)].filter((at) => at >= 0)
    return ends.length ? bytes.subarray(Math.min(...ends)) : new Uint8Array()
  }

  #split(block: Uint8Array): PhysicalLine[] {
    const decoded = decodeUtf8(block)
    const text = decoded ?? bytesToByteText(block)
    const lines: PhysicalLine[] = []
    for (let start = 0; start < text.length; ) {
      const found = text.indexOf('\n', start)
      const next = found < 0 ? text.length : found + 1
      this.#cutLine(text.slice(start, next), decoded === null, lines)
      start = next
    }
    return lines
  }

  /** Takes what ends at a LF: one line, or several when there are lone CR in it. */
  #cutLine(piece: string, isByteText: boolean, lines: PhysicalLine[]): void {
    const length = piece.endsWith('\n') ? lengthBeforeEnd(piece) : piece.length
    let start = 0
    for (let cr = piece.indexOf('\r'); cr >= 0 && cr < length; cr = piece.indexOf('\r', start)) {
      this.#add(piece.slice(start, cr), '\r', { isByteText, lines })
      start = cr + 1
    }
    if (start < piece.length) this.#add(piece.slice(start, length), piece.slice(length), { isByteText, lines })
  }

  #add(line: string, end: string, { isByteText, lines }: { isByteText: boolean; lines: PhysicalLine[] }): void {
    const isCut = this.#isCut || line.length > this.#limit
    this.#isCut = false
    this.#number += 1
    const text = isCut ? line.slice(0, KEPT_OF_CUT_LINE) : line
    lines.push({ text, end, number: this.#number, isByteText, isCut })
  }
}

/** Where the last line ends; 0 when none surely does: a CR at the very end may be half a line end. */
function lastLineEnd(bytes: Uint8Array): number {
  const lf = bytes.lastIndexOf(LF)
  if (lf >= 0) return lf + 1
  let last = bytes.length - 1
  while (last >= 0 && bytes[last] === CR) last -= 1
  return last < 0 ? 0 : bytes.lastIndexOf(CR, last) + 1
}

function lengthBeforeEnd(piece: string): number {
  let length = piece.length - 1
  while (length > 0 && piece.charCodeAt(length - 1) === CR) length -= 1
  return length
}

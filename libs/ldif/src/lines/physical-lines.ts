import { AsUtf8, joinBytes } from './as-utf8.ts'

/** What lies between two line ends, as bytes: a fold may cut a character in two. */
export interface PhysicalLine {
  bytes: Uint8Array
  /** From 1. */
  number: number
  /** True when the line was too long and only its beginning is here. */
  isCut: boolean
}

const LF = 10
const CR = 13
const KEPT_OF_CUT_LINE = 256

/** Cuts bytes into lines that end in LF, CR, CR LF or CR CR LF, holding one line and the current chunk in memory. */
export class PhysicalLines {
  readonly #input = new AsUtf8()
  readonly #limit: number
  #carry: Uint8Array[] = []
  #carrySize = 0
  #number = 0
  #isCut = false

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Gives the lines that end in this chunk. */
  push(chunk: Uint8Array): PhysicalLine[] {
    const bytes = this.#skipCut(this.#input.push(chunk))
    const cut = lastLineEnd(bytes)
    const block = cut > 0 ? this.#take(bytes.subarray(0, cut)) : null
    this.#keep(bytes.subarray(cut))
    return block ? this.#split(block) : []
  }

  /** Gives the lines left when the input ends. */
  end(): PhysicalLine[] {
    const block = this.#take(this.#skipCut(this.#input.end()))
    return block.length > 0 ? this.#split(block) : []
  }

  #take(bytes: Uint8Array): Uint8Array {
    const block = joinBytes([...this.#carry, bytes])
    this.#carry = []
    this.#carrySize = 0
    return block
  }

  #keep(bytes: Uint8Array): void {
    if (bytes.length === 0) return
    this.#carry.push(bytes.slice())
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
    return ends.length > 0 ? bytes.subarray(Math.min(...ends)) : new Uint8Array()
  }

  #split(block: Uint8Array): PhysicalLine[] {
    const lines: PhysicalLine[] = []
    for (let start = 0; start < block.length; ) {
      const found = block.indexOf(LF, start)
      const next = found < 0 ? block.length : found + 1
      this.#cutLine(block.subarray(start, next), lines)
      start = next
    }
    return lines
  }

  /** Takes what ends at a LF: one line, or several when there are lone CR in it. */
  #cutLine(piece: Uint8Array, lines: PhysicalLine[]): void {
    const length = piece.at(-1) === LF ? lengthBeforeEnd(piece) : piece.length
    let start = 0
    for (let cr = piece.indexOf(CR); cr >= 0 && cr < length; cr = piece.indexOf(CR, start)) {
      this.#add(piece.subarray(start, cr), lines)
      start = cr + 1
    }
    if (start < piece.length) this.#add(piece.subarray(start, length), lines)
  }

  #add(bytes: Uint8Array, lines: PhysicalLine[]): void {
    const isCut = this.#isCut || bytes.length > this.#limit
    this.#isCut = false
    this.#number += 1
    lines.push({ bytes: isCut ? bytes.slice(0, KEPT_OF_CUT_LINE) : bytes, number: this.#number, isCut })
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

function lengthBeforeEnd(piece: Uint8Array): number {
  let length = piece.length - 1
  while (length > 0 && piece[length - 1] === CR) length -= 1
  return length
}

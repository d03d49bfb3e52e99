import { decodeByteText } from '../code-pages/decode-foreign.ts'
import type { FileCodePage } from '../code-pages/file-code-page.ts'
import { beginsProperty } from './begins-property.ts'
import { isAscii, textToByteText } from './byte-text.ts'
import type { PhysicalLine } from './physical-lines.ts'

/** A whole content line: unfolded and decoded. */
export interface LogicalLine {
  text: string
  /** Its physical lines as received. */
  source: string
  number: number
  /** True when the line was too long and only its beginning is here. */
  isCut: boolean
}

const MOST_HEAD_LINES = 8
const QUOTED_PRINTABLE = /[;=]"?quoted-printable/i
const BASE64 = /[;=]"?(?:base64|b)"?(?:;|$)/i
const BASE64_LINE = /^[A-Za-z0-9+/=]+$/
const ESCAPED_END = /(?<!\\)(?:\\\\)*\\$/

/**
 * Joins folded lines (RFC 6350 §3.2). Joining happens before decoding, so a fold inside a character does no harm.
 * Also joins the soft breaks of QUOTED-PRINTABLE, BASE64 that was broken without blanks, as vCard 2.1 has them, and texts
 * in which a line break has the backslash of an escape but no letter.
 */
export class LogicalLines {
  #open: OpenLine | null = null
  readonly #limit: number
  readonly #page: FileCodePage

  constructor(limit: number, page: FileCodePage) {
    this.#limit = limit
    this.#page = page
  }

  /** Takes the next line, and gives the content line before it when this one begins a new one. */
  push(line: PhysicalLine): LogicalLine | null {
    if (this.#open?.continuesWith(line.text)) {
      this.#open.join(line, this.#limit)
      return null
    }
    const done = this.end()
    this.#open = new OpenLine(line)
    return done
  }

  /** Gives the last content line. */
  end(): LogicalLine | null {
    const open = this.#open
    this.#open = null
    return open && open.close(this.#page)
  }
}

/** A content line that may go on: kept in pieces, since joining a photo line by line would take quadratic time. */
class OpenLine {
  readonly #number: number
  #pieces: string[]
  #source: string[]
  #size: number
  #isByteText: boolean
  #isCut: boolean
  #head: string | null = null

  constructor({ text, end, number, isByteText, isCut }: PhysicalLine) {
    this.#number = number
    this.#pieces = [text]
    this.#source = [text, end]
    this.#size = text.length
    this.#isByteText = isByteText
    this.#isCut = isCut
  }

  continuesWith(next: string): boolean {
    const first = next.charCodeAt(0)
    if (first === 0x20 || first === 0x09) return true
    if (this.#hasSoftBreak()) return !beginsProperty(next)
    if (this.#hasEscapedEnd()) return next.trim() !== '' && !beginsProperty(next)
    return BASE64_LINE.test(next) && BASE64.test(this.#headText()) && !this.#lastPiece().endsWith('=')
  }

  join(line: PhysicalLine, limit: number): void {
    if (line.isByteText !== this.#isByteText) this.#turnIntoByteText()
    const text = this.#isByteText && !line.isByteText ? textToByteText(line.text) : line.text
    this.#isCut ||= line.isCut || this.#size + text.length > limit
    if (this.#isCut) return
    this.#source.push(text, line.end)
    this.#size += text.length
    if (this.#hasSoftBreak()) this.#pieces.push(this.#pieces.pop()!.slice(0, -1), text)
    else if (/^[ \t]/.test(text)) this.#pieces.push(text.slice(1))
    else this.#pieces.push(this.#hasEscapedEnd() ? `n${text}` : text)
  }

  close(page: FileCodePage): LogicalLine {
    const charset = /;charset="?([^;:"]+)/i.exec(this.#headText())?.[1] ?? null
    const text = this.#decode(this.#pieces, charset, page)
    return { text, source: this.#decode(this.#source, charset, page), number: this.#number, isCut: this.#isCut }
  }

  #decode(pieces: string[], charset: string | null, page: FileCodePage): string {
    const text = pieces.length === 1 ? pieces[0]! : pieces.join('')
    if (this.#isByteText) return decodeByteText(text, charset, page)
    // Bytes of the code page that CHARSET names can be UTF-8 by chance.
    return charset === null || isAscii(text) ? text : decodeByteText(textToByteText(text), charset, page)
  }

  #turnIntoByteText(): void {
    if (this.#isByteText) return
    this.#pieces = this.#pieces.map(textToByteText)
    this.#source = this.#source.map(textToByteText)
    this.#isByteText = true
  }

  #hasSoftBreak(): boolean {
    return this.#lastPiece().endsWith('=') && QUOTED_PRINTABLE.test(this.#headText())
  }

  #hasEscapedEnd(): boolean {
    const last = this.#lastPiece()
    return last.endsWith('\\') && ESCAPED_END.test(last)
  }

  #lastPiece(): string {
    return this.#pieces.at(-1)!
  }

  /** Name and parameters, as far as the first physical lines tell them. */
  #headText(): string {
    if (this.#head !== null) return this.#head
    const text = this.#pieces.slice(0, MOST_HEAD_LINES).join('')
    const colon = text.indexOf(':')
    if (colon < 0 && this.#pieces.length < MOST_HEAD_LINES) return text
    this.#head = colon < 0 ? text : text.slice(0, colon)
    return this.#head
  }
}

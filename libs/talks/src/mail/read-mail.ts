import type { TalkContext } from '../talk-context.ts'
import { TALK_LIMITS } from '../talk-limits.ts'
import { readLines } from '../text/read-lines.ts'
import type { TalkRead } from '../told.ts'
import { readHeaders } from './read-headers.ts'

/** Programs that do not mark lines of a mail that begin so leave only the time of day to tell them apart. */
const POSTMARK = /^From \S{1,400} .{0,60}\d{1,2}:\d{2}/

/** Reads the mails of an mbox by their headers. What they say goes by and is not kept. */
export async function* readMbox(chunks: AsyncIterable<Uint8Array>, context: TalkContext): AsyncGenerator<TalkRead> {
  let mail: HeaderLines | null = null
  let isAfterBlank = true
  for await (const { number, text } of readLines(chunks)) {
    if (isAfterBlank && POSTMARK.test(text)) {
      if (mail) yield mail.read(context)
      mail = new HeaderLines(number)
    } else mail?.take(text)
    isAfterBlank = text === ''
  }
  if (mail) yield mail.read(context)
}

/** Reads one mail (`.eml`). */
export async function* readEml(chunks: AsyncIterable<Uint8Array>, context: TalkContext): AsyncGenerator<TalkRead> {
  const mail = new HeaderLines(1)
  for await (const { text } of readLines(chunks)) {
    mail.take(text)
    if (mail.isWhole) break
  }
  yield mail.read(context)
}

class HeaderLines {
  readonly #line: number
  readonly #headers = new Map<string, string>()
  #name = ''
  #length = 0
  isWhole = false

  constructor(line: number) {
    this.#line = line
  }

  take(text: string): void {
    if (this.isWhole) return
    this.#length += text.length
    if (text === '') this.isWhole = true
    else if (this.#length > TALK_LIMITS.headers) return
    else if (/^[ \t]/.test(text)) this.#goOn(text)
    else this.#begin(text)
  }

  read(context: TalkContext): TalkRead {
    if (this.#length > TALK_LIMITS.headers) return { line: this.#line, left: 'too-large' }
    return readHeaders(this.#headers, this.#line, context)
  }

  #begin(text: string): void {
    const colon = text.indexOf(':')
    const name = text.slice(0, Math.max(0, colon)).trim().toLowerCase()
    // A second header of one name is no part of the first.
    this.#name = this.#headers.has(name) ? '' : name
    if (this.#name !== '') this.#headers.set(name, text.slice(colon + 1).trim())
  }

  #goOn(text: string): void {
    if (this.#name !== '') this.#headers.set(this.#name, `${this.#headers.get(this.#name)} ${text.trim()}`)
  }
}

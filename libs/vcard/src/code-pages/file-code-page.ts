import { bytesToByteText, byteTextToBytes, decodeUtf8 } from '../lines/byte-text.ts'
import { quotedBytes } from '../lines/quoted-bytes.ts'
import { joinBytes } from '../lines/transcoder.ts'
import { openCodePage } from './code-page.ts'
import { guessCodePage } from './guess-code-page.ts'

/** So much of what is not UTF-8 is looked at: a guess gets no better from more. */
const ENOUGH = 4096

/** So many tell the page of all that follow. */
const TELLING = 256

/** Bytes that are no ASCII, with what is beside them. */
const NEAR_FOREIGN = /[\0-\x7f]{0,8}[\x80-\xff]+[\0-\x7f]{0,8}/g

const MOST_LINES = 100

const FOLD = /(?:\r?\n|\r)[ \t]/g
const LINE_END = /\r?\n|\r/
const CHARSET = /^[^:]*;charset="?([^;:"]+)/i
const LOTUS_CHARSET = /^x-lotus-charset:(.+)$/i
const QUOTED_PRINTABLE = /^[^:]*[;=]"?quoted-printable/i

/** The code page that a file was written in, for all in it that is not UTF-8 and names no CHARSET. */
export class FileCodePage {
  #head: Uint8Array | null
  #page: string | null = null
  #seen = ''

  /** Takes the beginning of the file. */
  constructor(head: Uint8Array) {
    this.#head = head
  }

  /**
   * Gives the page for some bytes: the one that most lines of the file name, else what the file looks like; when its
   * beginning was no help, what the bytes look like that were asked for until now.
   */
  pageFor(bytes: Uint8Array): string {
    if (this.#head) this.#page = pageOf(this.#head)
    this.#head = null
    return this.#page ?? this.#guessFrom(bytes)
  }

  #guessFrom(bytes: Uint8Array): string {
    const found = bytesToByteText(bytes).match(NEAR_FOREIGN) ?? []
    this.#seen = [this.#seen, ...found].join(' ').slice(-ENOUGH)
    const page = guessCodePage(byteTextToBytes(this.#seen))
    if (this.#seen.length > TELLING) this.#page = page
    return page
  }
}

function pageOf(head: Uint8Array): string | null {
  const lines = bytesToByteText(head).replaceAll('\r\r\n', '\n').replace(FOLD, '').split(LINE_END)
  return commonestName(lines) ?? guessFrom(lines)
}

function commonestName(lines: string[]): string | null {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const name = (LOTUS_CHARSET.exec(line) ?? CHARSET.exec(line))?.[1]?.trim().toLowerCase()
    if (name !== undefined && tellsPage(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const most = Math.max(...counts.values())
  return [...counts].find(([, count]) => count === most)?.[0] ?? null
}

/** ASCII says nothing of the rest, and neither does UTF-8, which was tried already. */
function tellsPage(name: string): boolean {
  return !name.includes('ascii') && openCodePage(name) !== null
}

function guessFrom(lines: string[]): string | null {
  const found: Uint8Array[] = []
  let size = 0
  for (let index = 0; index < lines.length && size < ENOUGH; index++) {
    const bytes = foreignBytes(lines, index)
    if (bytes) size += bytes.length
    if (bytes) found.push(bytes)
  }
  return found.length ? guessCodePage(joinBytes(found).subarray(0, ENOUGH)) : null
}

/** The bytes of a line that are neither ASCII nor UTF-8; null when there are none. */
function foreignBytes(lines: string[], index: number): Uint8Array | null {
  const line = lines[index]!
  const value = line.slice(line.indexOf(':') + 1)
  const bytes = QUOTED_PRINTABLE.test(line) ? quotedBytes(withSoftBreaks(lines, index, value)) : byteTextToBytes(value)
  return decodeUtf8(bytes) === null ? bytes : null
}

/** The value with the lines that its soft breaks join to it. */
function withSoftBreaks(lines: string[], index: number, value: string): string {
  let text = value
  for (let next = index + 1; text.endsWith('=') && next < lines.length && next - index < MOST_LINES; next++)
    text = text.slice(0, -1) + lines[next]!
  return text
}

import type { Attribute, DirectoryEntry } from '../directory-entry.ts'
import type { LdifLimits } from '../ldif-limits.ts'
import type { LdifProblem, LdifRemark } from '../ldif-remark.ts'
import type { LogicalLine, RecordLines } from '../lines/record-gatherer.ts'
import { decodeText } from '../values/decode-text.ts'
import { SECRET_ATTRIBUTES } from '../values/secret-attributes.table.ts'
import { readLine } from './read-line.ts'

/** One record of a file, as it was found. */
export interface LdifRead {
  /** The line it begins on, from 1. */
  line: number
  /** Null when it could not be kept, or is no entry: then a problem says why. */
  entry: DirectoryEntry | null
  problems: LdifProblem[]
  /** Its text, decoded, its folds undone, its comments gone and its secrets hidden. */
  source: string
}

const REPORTED = 100
const LONGEST_VERSION = 60
const VERSION = /^version[ \t]*:/i

/** Reads the lines of a record; null when they are the version of the file alone. */
export function readRecord({ number, lines, excess }: RecordLines, limits: LdifLimits): LdifRead | null {
  const reader = new RecordReader()
  if (excess === 'recordBytes') reader.fail(number, { code: 'ldif-bytes', facts: { limit: limits.recordBytes } })
  if (excess === 'values') reader.fail(number, { code: 'ldif-values', facts: { limit: limits.values } })
  for (const line of lines) reader.add(line)
  if (reader.isVersionAlone()) return null
  return { ...reader.finish(number), line: number, source: lines.map(shownLine).join('\n') }
}

function shownLine({ text }: LogicalLine): string {
  const name = /^[a-z-]+/i.exec(text)?.[0] ?? ''
  return SECRET_ATTRIBUTES.has(name.toLowerCase()) ? `${name}: …` : text
}

/** Sorts the lines of a record: what names it, what it does, what it holds. */
class RecordReader {
  readonly #problems: LdifProblem[] = []
  readonly #attributes: Attribute[] = []
  #dn: string | null = null
  #change = 'add'
  #saysMore = false

  add(received: LogicalLine): void {
    const line = this.#withoutZeros(received)
    if (this.#isVersion(line)) return
    this.#saysMore = true
    // What a change does in detail is none of an entry's attributes.
    if (this.#change !== 'add') return
    const read = readLine(line)
    if ('remark' in read) return this.#report(line.number, read.remark)
    const { attribute } = read
    const name = attribute.name.toLowerCase()
    if (name === 'dn' && typeof attribute.value !== 'string')
      attribute.value = withoutZeros(decodeText(attribute.value))
    if (typeof attribute.value !== 'string') this.#attributes.push(attribute)
    else if (name === 'dn' && this.#dn === null) this.#dn = attribute.value
    else if (name === 'changetype') this.#change = attribute.value.trim().toLowerCase()
    else if (name === 'control' && this.#attributes.length === 0)
      this.#report(line.number, {
        code: 'ldif-control',
        facts: { line: line.number, text: attribute.value.slice(0, 60) },
      })
    else this.#attributes.push(attribute)
  }

  fail(line: number, remark: LdifRemark): void {
    this.#problems.push({ line, remark, fatal: true })
  }

  isVersionAlone(): boolean {
    return !this.#saysMore && this.#problems.length === 0
  }

  finish(line: number): { entry: DirectoryEntry | null; problems: LdifProblem[] } {
    if (this.#change !== 'add') this.fail(line, { code: 'ldif-change', facts: { change: this.#change.slice(0, 60) } })
    else if (this.#attributes.length === 0 && this.#problems.length === 0)
      this.fail(line, { code: 'ldif-empty', facts: {} })
    const isLost = this.#problems.some(({ fatal }) => fatal)
    if (!isLost && this.#dn === null) this.#report(line, { code: 'ldif-no-dn', facts: {} })
    const entry = isLost ? null : { dn: this.#dn ?? '', attributes: this.#attributes }
    return { entry, problems: this.#problems }
  }

  /** `version: 1` begins a file, with or without an empty line behind it. */
  #isVersion({ text, number }: LogicalLine): boolean {
    if (this.#saysMore || !VERSION.test(text)) return false
    const version = text.slice(text.indexOf(':') + 1, LONGEST_VERSION).trim()
    if (version !== '1') this.#report(number, { code: 'ldif-version', facts: { line: number, version } })
    return true
  }

  #withoutZeros(line: LogicalLine): LogicalLine {
    const text = withoutZeros(line.text)
    if (text !== line.text) this.#report(line.number, { code: 'ldif-zero-bytes', facts: { line: line.number } })
    return { ...line, text }
  }

  #report(line: number, remark: LdifRemark): void {
    if (this.#problems.length < REPORTED) this.#problems.push({ line, remark, fatal: false })
  }
}

/** No text that can be kept holds zeros; bytes that do are none. */
function withoutZeros(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text
}

import { styleText } from 'node:util'

const LONGEST_CELL = 80

/** Rows under their column names, aligned by width, as text that a terminal shows and never obeys. */
export function formatTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => shorten(plain(cell))))
  const widths = columns.map((name, i) => Math.max(width(name), ...cells.map((row) => width(row[i] ?? ''))))
  const lineOf = (row: readonly string[]) =>
    row
      .map((cell, i) => cell + ' '.repeat(widths[i]! - width(cell)))
      .join('  ')
      .trimEnd()
  return [styleText('bold', lineOf(columns)), ...cells.map(lineOf)].join('\n')
}

// Controls of both sets, line ends of Unicode, and what turns the direction of writing around until told otherwise.
const OBEYED = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g
const OBEYED_IN_LINES = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g
const OBEYED_IN_JSON = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g

/** Text of one line that a terminal shows and never obeys: control characters are written visibly. */
export function plain(text: string): string {
  return text.replaceAll(OBEYED, escape)
}

/** The same for text whose lines and tabs are wanted. */
export function plainLines(text: string): string {
  return text.replaceAll(OBEYED_IN_LINES, escape)
}

/** A value as JSON on one line, which a terminal never obeys either; it reads back as the same value. */
export function formatJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(OBEYED_IN_JSON, escape)
}

/** A size in bytes for people: `12.3 MB`. */
export function formatSize(bytes: number, language: string): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  return `${(bytes / 1000 ** power).toLocaleString(language, { maximumFractionDigits: 1 })} ${units[power]}`
}

/** One line on standard error that is written over, only where somebody looks on. */
export class ProgressLine {
  #isShown = false

  /** Shows a text in place of the last. */
  show(text: string): void {
    if (!process.stderr.isTTY) return
    process.stderr.write(`\r\u001b[K${text}`)
    this.#isShown = true
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#isShown) process.stderr.write('\r\u001b[K')
    this.#isShown = false
  }
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function shorten(text: string): string {
  const characters = [...text]
  return characters.length > LONGEST_CELL ? `${characters.slice(0, LONGEST_CELL - 1).join('')}…` : text
}

function width(text: string): number {
  return [...text].length
}

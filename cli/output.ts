import { styleText } from 'node:util'

/** Rows under their column names, aligned by width, as text. */
export function formatTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((name, i) => Math.max(width(name), ...rows.map((row) => width(row[i] ?? ''))))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cell + ' '.repeat(widths[i]! - width(cell)))
      .join('  ')
      .trimEnd()
  return [styleText('bold', line(columns)), ...rows.map(line)].join('\n')
}

/** Text that a terminal shows and never obeys: control characters are written visibly. */
export function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the purpose
  return text.replaceAll(
    /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** A size in bytes for people: `12.3 MB`. */
export function formatSize(bytes: number, language: string): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  return `${(bytes / 1000 ** power).toLocaleString(language, { maximumFractionDigits: 1 })} ${units[power]}`
}

/** One line on standard error that is written over, only where somebody looks on. */
export class ProgressLine {
  #shown = false

  /** Shows a text in place of the last. */
  show(text: string): void {
    if (!process.stderr.isTTY) return
    process.stderr.write(`\r\u001b[K${text}`)
    this.#shown = true
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#shown) process.stderr.write('\r\u001b[K')
    this.#shown = false
  }
}

function width(text: string): number {
  return [...text].length
}

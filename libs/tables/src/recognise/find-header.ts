import { foldText } from '@lazo/normal'
import { scanRow } from '../rows/scan-row.ts'

/** A line that may be the header, read with one delimiter. */
export interface HeaderCandidate {
  /** From 1. */
  line: number
  /** Where the line begins in the text. */
  start: number
  delimiter: string
  /** The cells, tidied; cells without a name are called by their place. */
  columns: string[]
}

/** What may divide the columns, the most frequent first. */
export const DELIMITERS = [',', ';', '\t', '|'] as const
const MOST_LINES = 40
const LONGEST_HEADER = 400_000

/** The first lines of a text, each read with every delimiter: preambles follow no rule, so any line may be the header. */
export function headerCandidates(text: string, delimiters: readonly string[]): HeaderCandidate[] {
  return lineStarts(text).flatMap((start, index) =>
    delimiters.flatMap((delimiter) => {
      const columns = readHeader(text, start, delimiter)
      return columns === null ? [] : [{ line: index + 1, start, delimiter, columns }]
    }),
  )
}

function readHeader(text: string, start: number, delimiter: string): string[] | null {
  const scan = { delimiter, isFinal: true, mayHoldLines: true, longestQuoted: 10_000, patience: 100_000 }
  const cells = scanRow(text.slice(start, start + LONGEST_HEADER), 0, scan)?.cells ?? []
  if (cells.every((cell) => cell.trim() === '')) return null
  return cells.map((cell, column) => tidyColumnName(cell) || `Column ${column + 1}`)
}

/** The name of a column without invisible characters, line ends and double blanks; capitals and accents stay. */
function tidyColumnName(cell: string): string {
  return foldText(cell) === ''
    ? ''
    : cell
        .replace(/[\u200B-\u200F\u202A-\u202E\uFEFF\0]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const newline of text.matchAll(/\r\n|\r|\n/g)) {
    if (starts.length >= MOST_LINES) break
    const start = newline.index + newline[0].length
    if (start < text.length) starts.push(start)
  }
  return starts
}

/** How one row is cut out of a text. */
export interface RowScan {
  /** One character. */
  delimiter: string
  /** Whether the text ends here, so that what is open stays open. */
  isFinal: boolean
  /** Whether a quoted cell may go over the end of its line. */
  mayHoldLines: boolean
  /** A quoted cell longer than this is taken for a quote that is never closed. */
  longestQuoted: number
  /** After so many characters searched in vain, quotes of the row are plain characters: the cost stays linear. */
  patience: number
}

/** A row of a text. */
export interface ScannedRow {
  cells: string[]
  /** Where the next row begins. */
  end: number
  /** Characters searched in vain for the end of quotes that are never closed; such quotes stand for themselves. */
  wasted: number
}

const QUOTE = 0x22
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const BLANK = 0x20

/**
 * Cuts the row that begins at `start`, or null when the text ends before the row does. RFC 4180, forgiving: rows end with LF, CR or
 * CRLF; a quote inside a quoted cell that is not doubled belongs to the cell, unless a delimiter or the end of the row follows it.
 */
export function scanRow(text: string, start: number, scan: RowScan): ScannedRow | null {
  const row: ScannedRow = { cells: [], end: start, wasted: 0 }
  for (let at = start; ; at = row.end + 1) {
    const isQuoted = text.charCodeAt(at) === QUOTE && row.wasted <= scan.patience
    if (!(isQuoted && readQuoted(text, at, scan, row))) row.end = readPlain(text, at, scan, row)
    if (row.end >= text.length) return scan.isFinal ? row : null
    const code = text.charCodeAt(row.end)
    if (code === scan.delimiter.charCodeAt(0)) continue
    // Behind a carriage return at the very end of the text a line feed may still come.
    if (code === CARRIAGE_RETURN && row.end + 1 === text.length && !scan.isFinal) return null
    row.end += code === CARRIAGE_RETURN && text.charCodeAt(row.end + 1) === LINE_FEED ? 2 : 1
    return row
  }
}

/** Adds the cell up to the next delimiter or line end, and gives that place. */
function readPlain(text: string, start: number, scan: RowScan, row: ScannedRow): number {
  const delimiter = scan.delimiter.charCodeAt(0)
  let at = start
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === delimiter || code === LINE_FEED || code === CARRIAGE_RETURN) break
  }
  row.cells.push(text.slice(start, at))
  return at
}

/** Adds the quoted cell and moves `row.end` behind it; false when its quote is never closed. */
function readQuoted(text: string, open: number, scan: RowScan, row: ScannedRow): boolean {
  const limit = Math.min(open + scan.longestQuoted, scan.mayHoldLines ? text.length : lineEnd(text, open))
  const canGrow = !scan.isFinal && limit === text.length
  for (let from = open + 1; ; ) {
    const quote = text.indexOf('"', from)
    if (quote < 0 || quote > limit) {
      row.wasted += canGrow ? 0 : limit - open
      row.end = text.length
      return canGrow
    }
    const follower = skipBlanks(text, quote + 1)
    if (text.charCodeAt(quote + 1) === QUOTE) from = quote + 2
    else if (endsCell(text.charCodeAt(follower), scan.delimiter)) {
      row.cells.push(unquote(text.slice(open + 1, quote)))
      row.end = follower
      return true
    } else from = quote + 1
  }
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from)
  return newline < 0 ? text.length : newline
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) === BLANK) at += 1
  return at
}

/** `NaN` is the end of the text. */
function endsCell(code: number, delimiter: string): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN || code === delimiter.charCodeAt(0) || Number.isNaN(code)
}

function unquote(inner: string): string {
  return inner.includes('"') ? inner.replaceAll('""', '"') : inner
}

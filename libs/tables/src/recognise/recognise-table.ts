import { detectEncoding } from '../bytes/detect-encoding.ts'
import { guessColumns, guessNamelessColumns } from '../layouts/csv.ts'
import { TableError } from '../table-error.ts'
import { TABLE_LIMITS } from '../table-limits.ts'
import type { ColumnMapping, TableKind, TableShape } from '../table-shape.ts'
import { DELIMITERS, type HeaderCandidate, headerCandidates } from './find-header.ts'
import { type FoundTable, findAsked, findKnown } from './find-known.ts'
import { looksLikeTable } from './looks-like-text.ts'
import { sampleRows } from './sample-rows.ts'
import { tellDateOrder } from './tell-date-order.ts'

/**
 * Finds out how a table is to be read from the beginning of its file (64 KB or the whole of it): encoding, delimiter, header, layout,
 * and where each column goes. A layout that was asked for is taken with less proof. Null when it is no table; a table that is too wide
 * throws a `TableError`.
 */
export function recogniseTable(head: Uint8Array, fileName = '', asked?: TableKind): TableShape | null {
  if (/\.(?:vcf|vcard|ldif?|xlsx?|ods|json|xml|zip|pdf)$/i.test(fileName)) return null
  const { encoding, reason } = detectEncoding(head)
  const text = new TextDecoder(encoding).decode(head)
  if (!looksLikeTable(text)) return null
  const candidates = headerCandidates(text, delimitersOf(text, fileName))
  const found =
    findKnown(candidates) ??
    findAsked(candidates, asked) ??
    findGuessed(text, candidates) ??
    findNameless(text, candidates)
  refuseTooWide(found === null ? candidates : [found])
  if (found === null) return null
  const { start, ...shape } = found
  const dateOrder = tellDateOrder(shape.mapping, sampleRows(text.slice(start), shape.delimiter, MOST_DATED_ROWS))
  return {
    ...shape,
    encoding,
    ...(dateOrder === null ? {} : { dateOrder }),
    reasons: [reason, { code: 'delimiter', facts: { delimiter: found.delimiter } }, ...found.reasons],
  }
}

/** How many rows are searched for a date that can be read one way only. */
const MOST_DATED_ROWS = 1_000

/** The line of which most columns are understood; of equals the one with fewer left over, then the first. */
function findGuessed(text: string, candidates: readonly HeaderCandidate[]): FoundTable | null {
  let best: (FoundTable & { score: number }) | null = null
  for (const { line, start, delimiter, columns } of candidates) {
    if (columns.length > TABLE_LIMITS.columns) continue
    const byName = guessColumns(columns, [])
    if (!byName.some(isTelling)) continue
    const understood = byName.filter((column) => column.target !== 'custom').length
    const score = understood - (columns.length - understood) / (columns.length + 1)
    if (best !== null && best.score >= score) continue
    const mapping = guessColumns(columns, sampleRows(text.slice(start), delimiter).slice(1))
    best = {
      kind: 'csv',
      start,
      delimiter,
      headerLine: line,
      columns,
      mapping,
      score,
      reasons: [{ code: 'header-by-words', facts: { line } }],
    }
  }
  if (best === null) return null
  const { score: _, ...found } = best
  return found
}

/** Without one of these nobody could be contacted. */
function isTelling({ target }: ColumnMapping): boolean {
  return ['name', 'email', 'phone', 'organization', 'profile', 'nickname'].includes(target)
}

/** A table whose first row already shows values, or whose columns we do not understand at all. */
function findNameless(text: string, candidates: readonly HeaderCandidate[]): FoundTable | null {
  const widest = candidates
    .filter(({ line, columns }) => line === 1 && columns.length <= TABLE_LIMITS.columns)
    .toSorted((a, b) => b.columns.length - a.columns.length)[0]
  if (widest === undefined) return null
  const { delimiter, columns } = widest
  const rows = sampleRows(text, delimiter)
  const mapping = guessNamelessColumns(columns.length, rows)
  if (mapping.some(({ target }) => target === 'email' || target === 'phone')) {
    const names = mapping.map(({ name }) => name)
    return {
      kind: 'csv',
      start: 0,
      delimiter,
      headerLine: 0,
      columns: names,
      mapping,
      reasons: [{ code: 'no-header', facts: {} }],
    }
  }
  const isTable = columns.length > 1 && rows.length > 1 && rows.every((row) => row.length === columns.length)
  const reasons: TableShape['reasons'] = [{ code: 'header-unknown', facts: { line: 1 } }]
  if (!isTable) return null
  const mappingByRows = guessColumns(columns, rows.slice(1))
  return { kind: 'csv', start: 0, delimiter, headerLine: 1, columns, mapping: mappingByRows, reasons }
}

function refuseTooWide(tables: readonly { columns: readonly string[]; line?: number; headerLine?: number }[]): void {
  const { columns: most } = TABLE_LIMITS
  const wide = tables.find(({ columns }) => columns.length > most)
  if (wide === undefined) return
  const line = wide.headerLine ?? wide.line ?? 1
  const facts = { columns: wide.columns.length, limit: most }
  const message = `The table has ${facts.columns} columns; at most ${most} are read.`
  throw new TableError({ code: 'too-many-columns', facts }, line, message)
}

function delimitersOf(text: string, fileName: string): readonly string[] {
  // Excel writes the delimiter into the first line where it differs from the locale's.
  const told = /^\uFEFF?sep=([^\r\n])\r?\n/i.exec(text)?.[1]
  if (told !== undefined) return [told]
  return /\.(?:tsv|tab)$/i.test(fileName) ? ['\t', ...DELIMITERS.filter((delimiter) => delimiter !== '\t')] : DELIMITERS
}

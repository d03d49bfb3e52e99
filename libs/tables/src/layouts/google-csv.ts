import type { ColumnMapping } from '../table-shape.ts'
import { GOOGLE_COLUMNS, GOOGLE_NUMBERED, GOOGLE_PARTS, type GooglePlace } from './google-columns.table.ts'
import type { Layout } from './layout.ts'

const NUMBERED = /^([A-Z][A-Za-z -]*?) (\d{1,3}) - ([A-Z][A-Za-z ]*)$/

/** The CSV of Google Contacts: the layout since 2024 and the one before it, which share no column of another meaning. */
export const googleCsv: Layout = {
  kind: 'google-csv',
  title: 'the export of Google Contacts',
  mapColumns(header) {
    if (!header.some((name) => readNumbered(name) !== null) && !hasNamesOfGoogle(header)) return null
    return header.map((name, column) => mapColumn(name, column))
  },
}

/** An export without any phone, mail or address has no numbered column. */
function hasNamesOfGoogle(header: readonly string[]): boolean {
  return header.includes('Phonetic First Name') || header.includes('Given Name Yomi')
}

function mapColumn(name: string, column: number): ColumnMapping {
  const place = GOOGLE_COLUMNS.get(name) ?? readNumbered(name)
  if (place !== null) return { column, name, ...place, reason: 'a column of Google’s export' }
  return { column, name, target: 'custom', reason: 'no place in a card: kept under its name' }
}

function readNumbered(name: string): GooglePlace | null {
  const [, family = '', slot = '', last = ''] = NUMBERED.exec(name) ?? []
  const target = GOOGLE_NUMBERED.get(family)
  const part = GOOGLE_PARTS.get(last)
  return target === undefined || part === undefined ? null : { target, part, slot }
}

import { GOOGLE_COLUMNS, GOOGLE_NUMBERED, GOOGLE_PARTS } from './google-columns.table.ts'
import type { Layout } from './layout.ts'
import { type Place, placeColumns } from './place-columns.ts'

const NUMBERED = /^([A-Z][A-Za-z -]*?) (\d{1,3}) - ([A-Z][A-Za-z ]*)$/

/** The CSV of Google Contacts: the layout since 2024 and the one before it, which share no column of another meaning. */
export const googleCsv: Layout = {
  kind: 'google-csv',
  mapColumns(header) {
    if (!header.some((name) => readNumbered(name) !== null) && !hasNamesOfGoogle(header)) return null
    return placeColumns('google-csv', header, (name) => GOOGLE_COLUMNS.get(name) ?? readNumbered(name))
  },
}

/** An export without any phone, mail or address has no numbered column. Outlook on the web writes `Given Name Yomi` too. */
function hasNamesOfGoogle(header: readonly string[]): boolean {
  return header.includes('Phonetic First Name') || (header.includes('Given Name Yomi') && header.includes('Given Name'))
}

function readNumbered(name: string): Place | null {
  const [, family = '', slot = '', last = ''] = NUMBERED.exec(name) ?? []
  const target = GOOGLE_NUMBERED.get(family)
  const part = GOOGLE_PARTS.get(last)
  return target === undefined || part === undefined ? null : { target, part, slot }
}

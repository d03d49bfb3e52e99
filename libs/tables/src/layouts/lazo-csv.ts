import { CARD_COLUMN, OWN_COLUMNS } from '../write/own-columns.ts'
import type { Layout } from './layout.ts'
import { type Place, placeColumns } from './place-columns.ts'

const PLACES = new Map<string, Place>([
  ...OWN_COLUMNS.map(({ name, place }) => [name, place] as const),
  [CARD_COLUMN, { target: 'card' }],
])

/** The CSV that we write ourselves: columns to read and edit, and the whole card in the last one. */
export const lazoCsv: Layout = {
  kind: 'lazo-csv',
  mapColumns(header) {
    if (!header.includes(CARD_COLUMN) || !header.includes('UID')) return null
    return placeColumns('lazo-csv', header, (name) => PLACES.get(name))
  },
}

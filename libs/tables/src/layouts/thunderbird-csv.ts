import type { Layout } from './layout.ts'
import { namedLayout } from './named-places.ts'
import { THUNDERBIRD_COLUMNS } from './thunderbird-columns.table.ts'

const SCREEN_NAME = 'nombre en pantalla'
const WHOLE_NAMES = ['display name', 'nombre mostrado', 'mostrar nombre']

/** The CSV of Thunderbird’s address book, in English or Spanish, divided by commas or tabs. */
export const thunderbirdCsv: Layout = namedLayout('thunderbird-csv', THUNDERBIRD_COLUMNS, tellWholeName)

/** Older Spanish versions call two columns `Nombre en pantalla`: the first, or the only one, holds the whole name. */
function tellWholeName(names: readonly string[]): readonly string[] {
  if (WHOLE_NAMES.some((name) => names.includes(name))) return names
  const first = names.indexOf(SCREEN_NAME)
  return names.map((name, column) => (column === first ? 'display name' : name))
}

import { addressColumns, emailColumns, phoneColumns } from './own-channels.ts'
import type { OwnColumn } from './own-column.ts'
import { nameColumns, workColumns } from './own-names.ts'
import { restColumns } from './own-rest.ts'

/** The columns of our own table before the last, which holds the whole card. */
export const OWN_COLUMNS: readonly OwnColumn[] = [
  ...nameColumns,
  ...workColumns,
  ...emailColumns,
  ...phoneColumns,
  ...addressColumns,
  ...restColumns,
]

/** The column that holds the whole card as JSON, so that nothing is lost. */
export const CARD_COLUMN = 'JSContact'

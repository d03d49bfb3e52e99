import type { DateOrder } from '@lazo/normal'
import type { ColumnMapping } from '../table-shape.ts'

const DAYS = new Set<ColumnMapping['target']>(['birthday', 'event', 'connectedOn'])
const NUMBERS = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d/
const MONTHS = 12

/** Whether days come before months in the dates of a table, when some of them can only be read one way and none the other; else null. */
export function tellDateOrder(
  mapping: readonly ColumnMapping[],
  rows: readonly (readonly string[])[],
): DateOrder | null {
  const orders = new Set<DateOrder>()
  for (const { column } of mapping.filter(({ target }) => DAYS.has(target))) {
    for (const row of rows) {
      const order = orderOf(row[column] ?? '')
      if (order !== null) orders.add(order)
    }
  }
  const [order = null, other] = orders
  return other === undefined ? order : null
}

function orderOf(cell: string): DateOrder | null {
  const [, first, second] = NUMBERS.exec(cell) ?? []
  if (Number(first) > MONTHS && Number(second) <= MONTHS) return 'dmy'
  return Number(second) > MONTHS && Number(first) <= MONTHS ? 'mdy' : null
}

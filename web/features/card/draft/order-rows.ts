import { ORDERED_PARTS } from './parts.table.ts'
import { keyOf, type Part, type Row } from './row.ts'

/** The rows with one of them moved up (-1) or down (1) among those of its part; the same where there is no way to go. Pure. */
export function moveRow(rows: readonly Row[], key: string, by: -1 | 1): readonly Row[] {
  const from = rows.findIndex((row) => keyOf(row) === key)
  const row = rows[from]
  if (!row) return rows
  let to = from + by
  while (rows[to] && rows[to]?.part !== row.part) to += by
  const other = rows[to]
  if (!other) return rows
  const moved = [...rows]
  moved[from] = other
  moved[to] = row
  return moved
}

/** The rows with one of them put where another of its part stands. Pure. */
export function placeRow(rows: readonly Row[], key: string, at: string): readonly Row[] {
  const row = rows.find((one) => keyOf(one) === key)
  const target = rows.findIndex((one) => keyOf(one) === at)
  if (!row || rows[target]?.part !== row.part || key === at) return rows
  const isDown = rows.indexOf(row) < target
  const rest = rows.filter((one) => one !== row)
  const place = rest.findIndex((one) => keyOf(one) === at) + (isDown ? 1 : 0)
  return [...rest.slice(0, place), row, ...rest.slice(place)]
}

/** The rows with one of them first of its part and marked as the one to use. Pure. */
export function preferRow(rows: readonly Row[], key: string): readonly Row[] {
  const row = rows.find((one) => keyOf(one) === key)
  if (!row) return rows
  const marked = { ...row, value: { ...row.value, pref: 1 } } as Row
  const first = rows.findIndex(({ part }) => part === row.part)
  const rest = rows.filter((one) => one !== row)
  return [...rest.slice(0, first), marked, ...rest.slice(first)]
}

/** Whether the order of a part is people's to choose. */
export function hasOrder(part: Part): boolean {
  return ORDERED_PARTS.has(part)
}

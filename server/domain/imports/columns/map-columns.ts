import type { ColumnMapping, TableShape, Target } from '@lazo/tables'
import type { Remark } from '../../remark.ts'
import { COLUMN_PARTS, SHARED_TARGETS } from './column-parts.table.ts'

/** Where somebody wants a column to go. */
export interface ColumnWish {
  /** The name of the column, as in the file. */
  readonly column: string
  readonly target: Target
  readonly part?: string | undefined
  /** Columns of one target and slot make one entry. */
  readonly slot?: string | undefined
  /** The label of all values of the column. */
  readonly label?: string | undefined
}

/** The table as somebody wants it read, or what cannot be done of it. */
export type MappedTable = { readonly table: TableShape } | { readonly refusal: Remark }

const MOST_NAMED = 50

/**
 * The shape of a table with some columns put elsewhere; those that nobody named stay, unless their place is taken: then they are
 * kept under their name. Pure.
 */
export function mapColumns(table: TableShape, wishes: readonly ColumnWish[]): MappedTable {
  const chosen = new Map<number, ColumnMapping>()
  for (const wish of wishes) {
    const found = columnOf(table, wish)
    if ('refusal' in found) return found
    const refusal = partRefusal(wish) ?? twiceRefusal(found.mapping, [...chosen.values()])
    if (refusal) return { refusal }
    chosen.set(found.mapping.column, found.mapping)
  }
  const taken = new Set([...chosen.values()].map(placeOf))
  const mapping = table.mapping.map((column) => chosen.get(column.column) ?? giveWay(column, taken))
  const added = [...chosen.values()].filter(({ column }) => !table.mapping.some((one) => one.column === column))
  return { table: { ...table, mapping: [...mapping, ...added] } }
}

function columnOf(table: TableShape, wish: ColumnWish): { mapping: ColumnMapping } | { refusal: Remark } {
  const column = findColumn(table.columns, wish.column)
  if (column < 0) {
    const columns = table.columns.slice(0, MOST_NAMED).join(', ')
    return { refusal: { code: 'map-no-column', facts: { column: wish.column, columns } } }
  }
  const { target, part, label } = wish
  const name = table.columns[column]!
  const slot = wish.slot ?? (SHARED_TARGETS.has(target) ? '' : name)
  const given = { ...(part === undefined ? {} : { part }), ...(label === undefined ? {} : { label }) }
  return { mapping: { column, name, target, slot, ...given, reason: { code: 'chosen', facts: {} } } }
}

/** By its name as it is spelt, else whatever its capitals. */
function findColumn(columns: readonly string[], name: string): number {
  const exact = columns.indexOf(name)
  const folded = name.trim().toLowerCase()
  return exact >= 0 ? exact : columns.findIndex((column) => column.trim().toLowerCase() === folded)
}

function partRefusal({ column, target, part }: ColumnWish): Remark | null {
  const parts = COLUMN_PARTS[target] ?? ['value']
  if (part === undefined || parts.includes(part)) return null
  return { code: 'map-no-part', facts: { column, target, part, parts: parts.join(', ') } }
}

/** Of two columns at one place, one would be lost. */
function twiceRefusal(mapping: ColumnMapping, others: readonly ColumnMapping[]): Remark | null {
  const isRepeated = others.some(({ column }) => column === mapping.column)
  const other = others.find(
    (one) => one.column === mapping.column || (isSingle(mapping) && placeOf(one) === placeOf(mapping)),
  )
  if (!other) return null
  const place = `${mapping.target}/${partOf(mapping)}`
  return { code: isRepeated ? 'map-repeated' : 'map-twice', facts: { column: mapping.name, other: other.name, place } }
}

function giveWay(column: ColumnMapping, taken: ReadonlySet<string>): ColumnMapping {
  if (!isSingle(column) || !taken.has(placeOf(column))) return column
  return { column: column.column, name: column.name, target: 'custom', reason: { code: 'place-taken', facts: {} } }
}

/** Whether a place holds one column: of words and notes any number do. */
function isSingle({ target }: ColumnMapping): boolean {
  return Object.hasOwn(COLUMN_PARTS, target) || ['uid', 'sourceId', 'card', 'connectedOn'].includes(target)
}

function placeOf(column: ColumnMapping): string {
  return JSON.stringify([column.target, partOf(column), column.slot ?? ''])
}

function partOf({ target, part }: ColumnMapping): string {
  return part ?? COLUMN_PARTS[target]?.[0] ?? 'value'
}

import { unguardFormula } from '../formula-guard.ts'
import type { ColumnMapping } from '../table-shape.ts'
import type { CardDraft } from './card-draft.ts'
import { splitParts } from './split-list.ts'

/** Puts what the cells of a row say into the card; made once for a table, run for each row. */
export type CellReader = (cells: readonly string[], draft: CardDraft) => void

/** Columns that make one entry together: the value, its label, the lines of an address. */
export interface Slot {
  parts: ReadonlyMap<string, ColumnMapping>
  /** The label of all values, when the column's name says it. */
  label: string
  /** The name of the value's column, for warnings and for what must be kept as custom text. */
  name: string
}

/** One value of a slot: the text of each of its parts. */
export type SlotValue = (part: string) => string

/** Google joins several values of one label in one cell. */
export const JOINT = ':::'

/** The columns of one target by slot, in the order of the table. */
export function groupSlots(columns: readonly ColumnMapping[]): Slot[] {
  const slots = Map.groupBy(columns, (column) => column.slot ?? '')
  return [...slots.values()].map((group) => ({
    parts: new Map(group.map((column) => [column.part ?? 'value', column])),
    label: group.find((column) => column.label !== undefined)?.label ?? '',
    name: (group.find(({ part = 'value' }) => part === 'value') ?? group[0])?.name ?? '',
  }))
}

/** The text of a cell: without formula guard and outer blanks, lines ended by LF. */
export function cellText(cells: readonly string[], column: ColumnMapping | undefined): string {
  const cell = column === undefined ? '' : (cells[column.column] ?? '')
  if (cell === '') return ''
  const text = unguardFormula(cell).trim()
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

/** The values of a slot in one row; parts with fewer values than others repeat none, except the label, which holds for all. */
export function slotValues(cells: readonly string[], slot: Slot): SlotValue[] {
  if (slot.parts.size > 1) return joinedValues(cells, slot)
  const [only, column] = [...slot.parts][0] ?? []
  const text = cellText(cells, column)
  if (text === '') return []
  return splitParts(text, JOINT).map((value) => (part) => (part === only ? value : ''))
}

function joinedValues(cells: readonly string[], slot: Slot): SlotValue[] {
  const texts = new Map<string, string[]>()
  let count = 0
  for (const [part, column] of slot.parts) {
    const text = cellText(cells, column)
    const values = splitParts(text, JOINT)
    texts.set(part, values)
    if (part !== 'label' && text !== '') count = Math.max(count, values.length)
  }
  return Array.from({ length: count }, (_, index) => (part: string) => valueAt(texts.get(part), part, index))
}

function valueAt(values: readonly string[] | undefined, part: string, index: number): string {
  return values?.[index] ?? (part === 'label' ? (values?.[0] ?? '') : '')
}

/** The label of a value: of its own cell, else of its column; the star of preference only for the first of several. */
export function labelOf(slot: Slot, value: SlotValue, index: number): string {
  const label = value('label') || slot.label
  return index === 0 ? label : label.replace(/^\*\s*/, '')
}

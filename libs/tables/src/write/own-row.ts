import { type Card, isCard, mendText } from '@lazo/jscontact'
import { cellText } from '../cards/slots.ts'
import type { ColumnMapping, TableRow, TableShape } from '../table-shape.ts'
import type { OwnColumn } from './own-column.ts'
import { CARD_COLUMN, OWN_COLUMNS } from './own-columns.ts'

/** Names of the columns of our own table, in their order. */
export const OWN_HEADER: readonly string[] = [...OWN_COLUMNS.map(({ name }) => name), CARD_COLUMN]

/** The cells of a card in our own table. */
export function ownCells(card: Card): string[] {
  return [...OWN_COLUMNS.map((column) => column.read(card)), JSON.stringify(card)]
}

/** The card in a row of our own table. */
export interface OwnRow {
  card: Card
  /** Names of the columns that somebody changed after the table was written; their cells won. */
  edited: string[]
  /** Names of the columns whose change no card can hold; the card kept what it had. */
  refused: string[]
}

/**
 * The card of a row of our own table: the whole card of the last column, changed where the other cells no longer show what it says.
 * Null when the last column is gone or damaged: then the other columns must do.
 */
export function readOwnRow(row: TableRow, shape: TableShape): OwnRow | null {
  const columns = columnsOf(shape)
  const card = readWholeCard(cellText(row.cells, columns.get(CARD_COLUMN)))
  if (card === null) return null
  const edits = OWN_COLUMNS.flatMap((column) => {
    const mapping = columns.get(column.name)
    const [shown, text] = [tidy(column.read(card)), cellText(row.cells, mapping)]
    const isSame = text === shown || column.isSame?.(shown, text) || isCutOff(shown, text)
    return mapping === undefined || isSame ? [] : [{ column, text }]
  })
  return edits.reduce<OwnRow>(takeEdit, { card, edited: [], refused: [] })
}

function takeEdit({ card, edited, refused }: OwnRow, { column, text }: { column: OwnColumn; text: string }): OwnRow {
  const changed = structuredClone(card)
  column.write(changed, text)
  const isTaken = column.read(changed) !== column.read(card) && isCard({ ...changed, uid: changed.uid || 'new' })
  if (!isTaken) return { card, edited, refused: [...refused, column.name] }
  return { card: changed, edited: [...edited, column.name], refused }
}

/** What a cell of a spreadsheet takes, in UTF-16 units. */
export const LONGEST_SHEET_CELL = 32_767

/** Whether a cell is what a spreadsheet left of a longer one. */
function isCutOff(shown: string, text: string): boolean {
  return text.length >= LONGEST_SHEET_CELL - 1 && shown.startsWith(text)
}

const columnsByShape = new WeakMap<TableShape, ReadonlyMap<string, ColumnMapping>>()

function columnsOf(shape: TableShape): ReadonlyMap<string, ColumnMapping> {
  const known = columnsByShape.get(shape)
  if (known !== undefined) return known
  const columns = new Map(shape.mapping.map((column) => [column.target === 'card' ? CARD_COLUMN : column.name, column]))
  columnsByShape.set(shape, columns)
  return columns
}

function readWholeCard(text: string): Card | null {
  try {
    const { value } = mendText<unknown>(JSON.parse(text))
    return isCard(value) ? value : null
  } catch {
    // Spreadsheets cut cells at 32,767 characters; the visible columns remain.
    return null
  }
}

function tidy(text: string): string {
  return text.trim().replace(/\r\n?/g, '\n')
}

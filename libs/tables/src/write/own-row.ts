import { type Card, isCard, mendText } from '@lazo/jscontact'
import { cellText } from '../cards/slots.ts'
import type { TableRow, TableShape } from '../table-shape.ts'
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
}

/**
 * The card of a row of our own table: the whole card of the last column, changed where the other cells no longer show what it says.
 * Null when the last column is gone or damaged: then the other columns must do.
 */
export function readOwnRow(row: TableRow, shape: TableShape): OwnRow | null {
  const card = readWholeCard(row, shape)
  if (card === null) return null
  const before = structuredClone(card)
  const edited: string[] = []
  for (const column of OWN_COLUMNS) {
    const mapping = shape.mapping.find(({ name }) => name === column.name)
    if (mapping === undefined) continue
    const [shown, text] = [tidy(column.read(before)), cellText(row.cells, mapping)]
    if (text === shown || column.isSame?.(shown, text)) continue
    column.write(card, text)
    edited.push(column.name)
  }
  return isCard({ ...card, uid: card.uid || 'new' }) ? { card, edited } : null
}

function readWholeCard(row: TableRow, shape: TableShape): Card | null {
  const text = cellText(
    row.cells,
    shape.mapping.find(({ target }) => target === 'card'),
  )
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

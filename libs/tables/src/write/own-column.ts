import type { Card } from '@lazo/jscontact'
import type { ColumnMapping } from '../table-shape.ts'

/** A column of our own table: what it shows of a card, and what an edit of it in a spreadsheet changes. */
export interface OwnColumn {
  name: string
  /** How the column is read when the column with the whole card is gone. */
  place: Pick<ColumnMapping, 'target' | 'part' | 'slot' | 'label'>
  read(card: Card): string
  /** Changes the card as the cell says; an empty cell takes the value away. */
  write(card: Card, text: string): void
  /** Whether two texts say the same, when spreadsheets are known to rewrite such cells. */
  isSame?(before: string, after: string): boolean
}

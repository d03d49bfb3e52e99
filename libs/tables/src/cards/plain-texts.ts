import { foldText } from '@lazo/normal'
import type { ColumnMapping, TableKind } from '../table-shape.ts'
import { addEntry, keepCustom } from './card-draft.ts'
import { type CellReader, cellText } from './slots.ts'
import { takeMore } from './take-more.ts'

/** Reads columns of notes, each into a note of its own; below those of Outlook may stand what we wrote there. */
export function planNotes(columns: readonly ColumnMapping[], kind: TableKind): CellReader[] {
  return columns.map((column) => (cells, draft) => {
    const text = cellText(cells, column)
    const note = kind === 'outlook-csv' ? takeMore(draft, text) : text
    if (note !== '') addEntry(draft.card, 'notes', { note })
  })
}

/** Reads columns of nicknames. */
export function planNicknames(columns: readonly ColumnMapping[]): CellReader[] {
  return columns.map((column) => (cells, { card }) => {
    const name = cellText(cells, column)
    if (name !== '') addEntry(card, 'nicknames', { name })
  })
}

/** What programs write into columns of choices, such as gender or priority, where nobody chose. */
const NOT_CHOSEN = new Set(['unspecified', 'no especificado', 'sin especificar', 'normal', 'false', 'falso', 'no', '0'])

/** Keeps columns without a place of their own under their names; what nobody chose (part `choice`) is nothing to keep. */
export function planCustom(columns: readonly ColumnMapping[]): CellReader[] {
  return columns.map((column) => (cells, draft) => {
    const text = cellText(cells, column)
    const isChosen = column.part !== 'choice' || !NOT_CHOSEN.has(foldText(text))
    if (text !== '' && isChosen) keepCustom(draft, column.name, text)
  })
}

/** Reads the identity of the row: the uid of the card, or an id of the source, which is kept as custom text as well. */
export function planIdentity(columns: readonly ColumnMapping[]): CellReader[] {
  return columns.map((column) => (cells, draft) => {
    const text = cellText(cells, column)
    if (text === '') return
    draft.sourceId = `${column.target === 'uid' ? 'uid' : 'id'}:${text}`
    if (column.target === 'uid') draft.card.uid = text
    else keepCustom(draft, column.name, text)
  })
}

import type { ColumnMapping } from '../table-shape.ts'
import { addEntry, keepCustom } from './card-draft.ts'
import { type CellReader, cellText } from './slots.ts'

/** Reads columns of notes, each into a note of its own. */
export function planNotes(columns: readonly ColumnMapping[]): CellReader[] {
  return columns.map((column) => (cells, { card }) => {
    const note = cellText(cells, column)
    if (note !== '') addEntry(card, 'notes', { note })
  })
}

/** Reads columns of nicknames. */
export function planNicknames(columns: readonly ColumnMapping[]): CellReader[] {
  return columns.map((column) => (cells, { card }) => {
    const name = cellText(cells, column)
    if (name !== '') addEntry(card, 'nicknames', { name })
  })
}

/** Reads columns of languages; what is no language tag (RFC 5646) is kept as custom text. */
export function planLanguages(columns: readonly ColumnMapping[]): CellReader[] {
  return columns.map((column) => (cells, draft) => {
    const language = cellText(cells, column)
    if (language === '') return
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language)) addEntry(draft.card, 'preferredLanguages', { language })
    else keepCustom(draft, column.name, language)
  })
}

/** Keeps columns without a place of their own under their names. */
export function planCustom(columns: readonly ColumnMapping[]): CellReader[] {
  return columns.map((column) => (cells, draft) => {
    const text = cellText(cells, column)
    if (text !== '') keepCustom(draft, column.name, text)
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

import { isLanguageTag } from '@lazo/jscontact'
import type { ColumnMapping } from '../table-shape.ts'
import { addEntry, type CardDraft, keepCustom } from './card-draft.ts'
import { type CellReader, cellText } from './slots.ts'

/** Reads columns of languages. */
export function planLanguages(columns: readonly ColumnMapping[]): CellReader[] {
  return columns.map((column) => (cells, draft) => {
    const language = cellText(cells, column)
    if (language !== '') addLanguage(draft, column.name, language)
  })
}

/** Adds a language that somebody speaks; what is no language tag (RFC 5646) is kept as custom text under the label. */
export function addLanguage(draft: CardDraft, label: string, language: string): void {
  if (isLanguageTag(language)) addEntry(draft.card, 'preferredLanguages', { language })
  else keepCustom(draft, label, language)
}

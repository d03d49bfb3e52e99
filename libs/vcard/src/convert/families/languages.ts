import type { LanguagePref } from '@lazo/jscontact'
import { isLanguageTag } from '../../values/language-tag.ts'
import { type EntryRow, entryFamily } from '../entry-family.ts'
import { contextsFacet, prefFacet } from '../facets.ts'

const lang: EntryRow<LanguagePref> = {
  property: 'LANG',
  types: ['language-tag', 'text'],
  facets: [contextsFacet, prefFacet],
  read: ({ value }) => (isLanguageTag(value.trim()) ? { language: value.trim() } : null),
  write: ({ language }) => ({ type: 'language-tag', raw: language }),
}

/** LANG ⇄ `preferredLanguages`. */
export const languages = entryFamily<LanguagePref>({ collection: 'preferredLanguages', hasLabel: false, rows: [lang] })

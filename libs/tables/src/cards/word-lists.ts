import { type KnownContactKind, knownContactKinds } from '@lazo/jscontact'
import { wordsOf } from '@lazo/normal'
import type { ColumnMapping, TableKind } from '../table-shape.ts'
import { addEntry, addMembers } from './card-draft.ts'
import { KIND_WORDS } from './kind-words.table.ts'
import { type CellReader, cellText } from './slots.ts'
import { splitList } from './split-list.ts'

/** Google's own groups: `* myContacts` says nothing about the person. */
const MEANINGLESS_GROUPS = new Set(['mycontacts', 'my contacts'])

/** Programs whose groups may hold commas in their names. */
const DIVIDERS: ReadonlyMap<TableKind, RegExp> = new Map([
  ['google-csv', /:::/],
  ['outlook-csv', /;/],
  ['mailchimp-csv', /(?<=")\s*,\s*(?=")/],
])

/** Reads columns of labels, tags, groups and categories into keywords; the star before Google's own groups is left out. */
export function planKeywords(columns: readonly ColumnMapping[], kind: TableKind): CellReader[] {
  const divider = DIVIDERS.get(kind) ?? /:::|[;,|\n]/
  return columns.map((column) => (cells, { card }) => {
    const words = splitList(cellText(cells, column), divider).map((word) => word.replace(/^\*\s*|^"|"$/g, ''))
    addMembers(
      card,
      'keywords',
      words.filter((word) => word !== '' && !MEANINGLESS_GROUPS.has(word.toLowerCase())),
    )
  })
}

/** Reads columns of kinds of contact; the kinds the product knows by name are told in Spanish and English, singular and plural. */
export function planContactKinds(columns: readonly ColumnMapping[]): CellReader[] {
  return columns.map((column) => (cells, { card }) => {
    addMembers(card, 'lazo.app:contactKinds', readContactKinds(cellText(cells, column)))
  })
}

/** The kinds of contact a cell lists, by our names where we have one. */
export function readContactKinds(text: string): string[] {
  return splitList(text, /:::|[;,|/\n]/).map((kind) => readContactKind(kind) ?? kind)
}

/** The kind of contact a word names, when the product knows it. */
export function readContactKind(text: string): KnownContactKind | null {
  const words = wordsOf(text).join(' ')
  const known = knownContactKinds.find((kind) => kind.replaceAll('-', ' ') === words)
  return known ?? KIND_WORDS.get(words) ?? KIND_WORDS.get(singular(words)) ?? null
}

/** Spanish and English plurals: `clientes`, `proveedores`, `excompañeros de`, `suppliers`. */
function singular(words: string): string {
  const endings = [/(?<=[rdn])es$/, /s$/]
  const found = endings.map((ending) => words.replace(ending, '')).find((word) => KIND_WORDS.has(word))
  return found ?? words
}

/** Reads columns of sectors: several are divided by semicolons or bars; commas belong to the text. */
export function planSectors(columns: readonly ColumnMapping[]): CellReader[] {
  return columns.map((column) => (cells, { card }) => {
    addMembers(card, 'lazo.app:sectors', readSectors(cellText(cells, column)))
  })
}

/** The sectors a cell lists. */
export function readSectors(text: string): string[] {
  return splitList(text, /:::|[;|\n]/)
}

/** Reads columns of hobbies, interests and expertise. */
export function planPersonalInfo(
  kind: 'hobby' | 'interest' | 'expertise',
): (columns: readonly ColumnMapping[]) => CellReader[] {
  return (columns) =>
    columns.map((column) => (cells, { card }) => {
      for (const value of splitList(cellText(cells, column), /:::|[;\n]/))
        addEntry(card, 'personalInfo', { kind, value })
    })
}

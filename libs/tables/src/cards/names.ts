import type { Card, Name, NameComponent } from '@lazo/jscontact'
import { foldText, type PersonalName, splitPersonalName } from '@lazo/normal'
import type { ColumnMapping, TableKind } from '../table-shape.ts'
import { type CardDraft, keepCustom } from './card-draft.ts'
import { type NameCells, readLinkedInParts, readNameParts } from './name-parts.ts'
import { type CellReader, cellText } from './slots.ts'

/** The parts in the order a name is spoken. */
const ORDER = ['title', 'given', 'given2', 'surname', 'surname2', 'generation', 'credential'] as const
const PHONETIC = new Map([
  ['given', 'phoneticGiven'],
  ['given2', 'phoneticGiven2'],
  ['surname', 'phoneticSurname'],
])
/** Cells that make the whole name where no column gives it. */
const SPOKEN = ['title', 'given', 'given2', 'surname', 'surnames', 'surname2', 'suffix', 'generation', 'credential']

/** Reads the columns of the name; the whole name stays as typed. */
export function planNames(columns: readonly ColumnMapping[], kind: TableKind): CellReader[] {
  const byPart = new Map(columns.map((column) => [column.part ?? 'full', column]))
  const readParts = kind === 'linkedin' ? readLinkedInParts : readNameParts
  return [
    (cells, draft) => {
      const cell = (part: string) => cellText(cells, byPart.get(part))
      const full = cell('full') || speakName(cell, kind)
      const parts = readParts(cell, draft.splitNames)
      const isWhole = Object.keys(parts).length === 0
      const components = toComponents(isWhole && draft.splitNames ? splitPersonalName(full) : parts)
      if (full !== '') draft.card.name = { ...(components.length ? { components } : {}), full }
      addPhonetics(draft, cell, byPart)
      addSortAs(draft, cell('fileAs'), byPart.get('fileAs')?.name ?? '')
    },
  ]
}

/** Chinese, Japanese and Korean names begin with the surname; people type theirs into LinkedIn in the order they like to see. */
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s・]+$/u

/** The whole name as its parts are spoken, for tables that do not hold it. */
export function speakName(cell: NameCells, kind: TableKind): string {
  const surnameFirst = kind !== 'linkedin' && EAST_ASIAN.test(cell('given') + cell('surname'))
  const parts = surnameFirst ? ['surname', 'given', 'given2', 'suffix'] : SPOKEN
  return parts
    .map(cell)
    .filter((text) => text !== '')
    .join(' ')
}

function toComponents(parts: PersonalName): NameComponent[] {
  return ORDER.flatMap((kind) => {
    const value = parts[kind]
    return value === undefined ? [] : [{ kind, value }]
  })
}

function addPhonetics(draft: CardDraft, cell: NameCells, byPart: ReadonlyMap<string, ColumnMapping>): void {
  for (const [kind, part] of PHONETIC) {
    if (cell(part) !== '') addPhonetic(draft, byPart.get(part)?.name ?? part, kind, cell(part))
  }
}

/** Tells with a component of the name how it sounds; without such a component that is kept as custom text under the column. */
export function addPhonetic(draft: CardDraft, column: string, kind: string, phonetic: string): void {
  const { name } = draft.card
  const component = name?.components?.find((component) => component.kind === kind)
  if (name === undefined || component === undefined) return keepCustom(draft, column, phonetic)
  component.phonetic = phonetic
  name.phoneticScript ??= scriptOf(phonetic)
}

const SCRIPTS = [
  ['Hira', /\p{Script=Hiragana}/u],
  ['Kana', /\p{Script=Katakana}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
] as const

/** The script of a text by its code of ISO 15924; `Zyyy` when it is none of the usual. */
function scriptOf(text: string): string {
  return SCRIPTS.find(([, letters]) => letters.test(text))?.[0] ?? 'Zyyy'
}

/** `García, Ana` in “File As” says what to sort by; any other text there is kept as custom text. */
export function addSortAs(draft: CardDraft, fileAs: string, column: string): void {
  if (fileAs === '' || fileAs === draft.card.name?.full) return
  const [surname = '', given = '', ...more] = fileAs.split(',').map((text) => text.trim())
  const name = draft.card.name
  const isUsable = surname !== '' && given !== '' && more.length === 0 && hasKinds(name, ['surname', 'given'])
  if (name !== undefined && isUsable) name.sortAs = { surname, given }
  else keepCustom(draft, column, fileAs)
}

function hasKinds(name: Name | undefined, kinds: readonly string[]): boolean {
  return kinds.every((kind) => name?.components?.some((component) => component.kind === kind) ?? false)
}

/** An account of Salesforce may be a person: then its name is theirs, and no organization's. */
export function dropAccountOfPerson(card: Card): void {
  const parts = card.name?.components?.filter(({ kind }) => kind !== 'title').map(({ value }) => value) ?? []
  const [[id, account] = []] = Object.entries(card.organizations ?? {})
  if (id === undefined || parts.length === 0 || foldText(account?.name ?? '') !== foldText(parts.join(' '))) return
  delete card.organizations
  for (const title of Object.values(card.titles ?? {})) delete title.organizationId
}

/** Makes a card of a row without a person the card of its organization. */
export function nameAfterOrganization(card: Card): void {
  const organization = Object.values(card.organizations ?? {})[0]?.name
  const hasPerson = [card.name, card.titles, card.nicknames].some((found) => found !== undefined)
  if (hasPerson || organization === undefined) return
  card.kind = 'org'
  card.name = { full: organization }
}

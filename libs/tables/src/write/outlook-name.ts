import type { Card, NameComponentKind } from '@lazo/jscontact'
import { speakName } from '../cards/names.ts'
import type { MoreLine } from '../more-lines.ts'
import { entriesOf } from './entries.ts'
import type { OutlookColumn } from './outlook-header.table.ts'
import type { Placed } from './outlook-placed.ts'

const NAME_PARTS: readonly (readonly [OutlookColumn, part: string, kinds: readonly NameComponentKind[]])[] = [
  ['Title', 'title', ['title']],
  ['First Name', 'given', ['given']],
  ['Middle Name', 'given2', ['given2']],
  ['Last Name', 'surname', ['surname', 'surname2']],
  ['Suffix', 'suffix', ['generation', 'credential']],
]

/** The name in its parts; the whole of it goes below the notes where the parts do not make it, and so do nicknames. */
export function placeName(card: Card): Placed {
  const nicknames = Object.values(card.nicknames ?? {}).map(({ name }): MoreLine => ({ name: 'Nickname', text: name }))
  if (isNamedByCompany(card)) return { cells: [['Company', card.name?.full ?? '']], lines: nicknames }
  const texts = new Map(NAME_PARTS.map(([, part, kinds]) => [part, joinParts(card, kinds)]))
  const full = card.name?.full ?? ''
  if ([...texts.values()].every((text) => text === '')) texts.set('given', full)
  const spoken = speakName((part) => texts.get(part) ?? '', 'outlook-csv')
  return {
    cells: NAME_PARTS.map(([column, part]) => [column, texts.get(part) ?? '']),
    lines: [
      { name: 'Kind', text: card.kind === 'individual' ? '' : (card.kind ?? '') },
      { name: 'Full name', text: full === spoken ? '' : full },
      { name: 'Sort as', text: sortText(card) },
      ...(card.name?.components ?? []).map(({ kind, phonetic = '' }) => ({
        name: 'Pronunciation',
        label: kind,
        text: phonetic,
      })),
      ...nicknames,
    ],
  }
}

/** Whether the card is of an organization and a row with nothing but its company says so. */
function isNamedByCompany(card: Card): boolean {
  const [company] = entriesOf(card, 'organizations').map(([, { name }]) => name)
  const isPlain = card.titles === undefined && card.nicknames === undefined
  return card.kind === 'org' && isPlain && (company === undefined || company === card.name?.full)
}

function joinParts({ name }: Card, kinds: readonly NameComponentKind[]): string {
  const found = name?.components?.filter((component) => kinds.some((kind) => kind === component.kind)) ?? []
  return found.map(({ value }) => value).join(' ')
}

/** What to sort by, where it is not what the parts of the name say anyway. */
function sortText({ name }: Card): string {
  const { surname, given } = name?.sortAs ?? {}
  const isPart = (kind: string, text: string) =>
    name?.components?.some((component) => component.kind === kind && component.value === text) ?? false
  const isSaid = isPart('surname', surname ?? '') && isPart('given', given ?? '')
  return surname === undefined || given === undefined || isSaid ? '' : `${surname}, ${given}`
}

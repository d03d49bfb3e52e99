import type { Card, NameComponentKind } from '@lazo/jscontact'
import { speakName } from '../cards/names.ts'
import type { MoreLine } from '../more-lines.ts'
import { labelOf } from '../unlabelled.ts'
import { dayText } from './day-text.ts'
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

/** The name in its parts; the whole of it goes below the notes where the parts do not make it. */
export function placeName({ name, nicknames = {}, kind = 'individual', organizations }: Card): Placed {
  const isOrganization = kind === 'org' && organizations === undefined
  if (isOrganization) return { cells: [['Company', name?.full ?? '']], lines: [] }
  const parts = NAME_PARTS.map(([column, part, kinds]) => {
    const found = name?.components?.filter((component) => kinds.some((one) => one === component.kind)) ?? []
    return { column, part, text: found.map(({ value }) => value).join(' ') }
  })
  const hasParts = parts.some(({ text }) => text !== '')
  const given = parts.find(({ part }) => part === 'given')
  if (!hasParts && given !== undefined) given.text = name?.full ?? ''
  const spoken = speakName((part) => parts.find((one) => one.part === part)?.text ?? '', 'outlook-csv')
  return {
    cells: parts.map(({ column, text }) => [column, text]),
    lines: [
      { name: 'Kind', text: kind === 'individual' ? '' : kind },
      { name: 'Full name', text: name?.full === spoken ? '' : (name?.full ?? '') },
      { name: 'Sort as', text: sortText(name) },
      ...Object.values(nicknames).map((nickname) => ({ name: 'Nickname', text: nickname.name })),
    ],
  }
}

/** What to sort by, where it is not what the parts of the name say anyway. */
function sortText(name: Card['name']): string {
  const { surname, given } = name?.sortAs ?? {}
  const isOwn = (kind: string, text: string) =>
    name?.components?.some((component) => component.kind === kind && component.value === text) ?? false
  if (surname === undefined || given === undefined || (isOwn('surname', surname) && isOwn('given', given))) return ''
  return `${surname}, ${given}`
}

/** The first organization with its titles; further ones go below the notes. */
export function placeWork(card: Card): Placed {
  const [first, ...others] = entriesOf(card, 'organizations')
  const titles = Object.values(card.titles ?? {}).filter(({ kind }) => kind !== 'role')
  const [role, ...roles] = Object.values(card.titles ?? {}).filter(({ kind }) => kind === 'role')
  const [title, ...furtherTitles] = titles.toSorted((a, b) => Number(isElsewhere(a)) - Number(isElsewhere(b)))
  function isElsewhere({ organizationId }: { organizationId?: string }): boolean {
    return organizationId !== undefined && organizationId !== first?.[0]
  }
  const unitsOf = (units: { name: string }[] | undefined) => units?.map((unit) => unit.name).join(', ') ?? ''
  return {
    cells: [
      ...(first === undefined ? [] : [['Company', first[1].name ?? ''] as const]),
      ['Department', unitsOf(first?.[1].units)],
      ['Job Title', title?.name ?? ''],
      ['Profession', role?.name ?? ''],
    ],
    lines: [
      ...others.map(([, { name = '', units }]) => ({ name: 'Organization', label: unitsOf(units), text: name })),
      ...furtherTitles.map(({ name }) => ({ name: 'Title', text: name })),
      ...roles.map(({ name }) => ({ name: 'Role', text: name })),
    ],
  }
}

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/

/** Birthday and wedding day where year, month and day are known, for Outlook keeps no other; all others go below the notes. */
export function placeDays(card: Card): Placed {
  const placed: Placed = { cells: [], lines: [] }
  const taken = new Set<string>()
  for (const { kind, date } of Object.values(card.anniversaries ?? {})) {
    const text = dayText(date)
    const isKept = kind !== 'death' && WHOLE_DAY.test(text) && !taken.has(kind)
    if (isKept) placed.cells.push([kind === 'birth' ? 'Birthday' : 'Anniversary', text])
    else placed.lines.push({ name: DAY_NAMES.get(kind) ?? 'Date', text })
    taken.add(kind)
  }
  for (const { date, label = '' } of Object.values(card['lazo.app:dates'] ?? {}))
    placed.lines.push({ name: 'Date', label, text: dayText(date) })
  return placed
}

const DAY_NAMES = new Map([
  ['birth', 'Birthday'],
  ['wedding', 'Anniversary'],
  ['death', 'Death'],
])

const RELATION_COLUMNS: ReadonlyMap<string, OutlookColumn> = new Map<string, OutlookColumn>([
  ['spouse', 'Spouse'],
  ['Assistant', "Assistant's Name"],
  ['Manager', "Manager's Name"],
  ['Referred by', 'Referred By'],
])

/** Related people by name; cards that are related by their uid are known to nobody else. */
export function placeRelations({ relatedTo }: Card): Placed {
  const placed: Placed = { cells: [], lines: [] }
  const taken = new Set<OutlookColumn>()
  const children: string[] = []
  for (const [name, related] of Object.entries(relatedTo ?? {})) {
    if (/^urn:/i.test(name)) continue
    const label = labelOf(related) || (Object.keys(related.relation ?? {})[0] ?? '')
    const column = RELATION_COLUMNS.get(label)
    if (label === 'child' && !/[;,\n]/.test(name)) children.push(name)
    else if (column !== undefined && !taken.has(column)) placed.cells.push([column, name])
    else placed.lines.push(relationLine(name, label))
    if (column !== undefined) taken.add(column)
  }
  placed.cells.push(['Children', children.join('; ')])
  return placed
}

function relationLine(text: string, label: string): MoreLine {
  return { name: 'Relation', label, text }
}

import { type Card, type CardKind, cardKinds, type Id, type NameComponentKind } from '@lazo/jscontact'
import { entriesOf, putEntry } from './entries.ts'
import type { OwnColumn } from './own-column.ts'

const PARTS: readonly (readonly [name: string, kind: NameComponentKind])[] = [
  ['Name prefix', 'title'],
  ['Given name', 'given'],
  ['Second given name', 'given2'],
  ['Surname', 'surname'],
  ['Second surname', 'surname2'],
  ['Generation', 'generation'],
  ['Credentials', 'credential'],
]

/** Who it is: uid, kind, the whole name and its parts, nickname. */
export const nameColumns: readonly OwnColumn[] = [
  {
    name: 'UID',
    place: { target: 'uid' },
    read: ({ uid = '' }) => uid,
    write: (card, text) => void (card.uid = text),
  },
  {
    name: 'Kind',
    place: { target: 'ignored' },
    read: ({ kind = '' }) => kind,
    write(card, text) {
      if (text === '') delete card.kind
      else if (isKind(text)) card.kind = text
    },
  },
  {
    name: 'Full name',
    place: { target: 'name', part: 'full' },
    read: ({ name }) => name?.full ?? '',
    write(card, text) {
      card.name = { ...card.name, full: text }
      if (text === '') delete card.name.full
      dropEmptyName(card)
    },
  },
  ...PARTS.map(([name, kind]) => namePart(name, kind)),
  {
    name: 'Nickname',
    place: { target: 'nickname' },
    read: (card) => entriesOf(card, 'nicknames')[0]?.[1].name ?? '',
    write(card, name) {
      const [id, old] = entriesOf(card, 'nicknames')[0] ?? []
      putEntry(card, 'nicknames', id, name === '' ? null : { ...old, name })
    },
  },
]

function isKind(text: string): text is CardKind {
  return cardKinds.some((kind) => kind === text)
}

function namePart(name: string, kind: NameComponentKind): OwnColumn {
  const read = (card: Card) => {
    const components = card.name?.components?.filter((component) => component.kind === kind) ?? []
    return components.map(({ value }) => value).join(' ')
  }
  return {
    name,
    place: { target: 'name', part: kind },
    read,
    write(card, text) {
      const [whole, part] = [spoken(card), read(card)]
      writePart(card, kind, text)
      if (card.name?.full === whole) card.name.full = spoken(card)
      else if (card.name?.full !== undefined && part !== '') card.name.full = renamed(card.name.full, part, text)
      dropEmptyName(card)
    },
  }
}

/** The whole name with another part in it, when the part occurs there once. */
function renamed(full: string, part: string, text: string): string {
  const pieces = full.split(part)
  return pieces.length === 2 ? pieces.join(text).replace(/\s+/g, ' ').trim() || full : full
}

function writePart(card: Card, kind: NameComponentKind, text: string): void {
  const components = card.name?.components ?? []
  const at = components.findIndex((component) => component.kind === kind)
  const others = components.filter((component) => component.kind !== kind)
  if (text !== '') others.splice(at < 0 ? placeOf(others, kind) : at, 0, { kind, value: text })
  card.name = { ...card.name, components: others }
  if (others.length === 0) delete card.name.components
}

/** Where a part belongs among those present, by the order in which names are spoken. */
function placeOf(components: readonly { kind: string }[], kind: NameComponentKind): number {
  const rank = (of: string) => PARTS.findIndex(([, part]) => part === of)
  const behind = components.findIndex((component) => rank(component.kind) > rank(kind))
  return behind < 0 ? components.length : behind
}

function spoken({ name }: Card): string {
  return (
    name?.components
      ?.filter(({ kind }) => kind !== 'separator')
      .map(({ value }) => value)
      .join(' ') ?? ''
  )
}

function dropEmptyName(card: Card): void {
  if (card.name?.full === undefined && card.name?.components === undefined) delete card.name
}

/** Where somebody works: the first organization, its units, the first title. */
export const workColumns: readonly OwnColumn[] = [
  {
    name: 'Organization',
    place: { target: 'organization', part: 'name' },
    read: (card) => entriesOf(card, 'organizations')[0]?.[1].name ?? '',
    write(card, name) {
      const [id, old] = entriesOf(card, 'organizations')[0] ?? []
      const { name: _, ...rest } = old ?? {}
      const isEmpty = name === '' && rest.units === undefined
      if (isEmpty) forgetOrganization(card, id)
      putEntry(card, 'organizations', id, isEmpty ? null : { ...rest, ...(name === '' ? {} : { name }) })
    },
  },
  {
    name: 'Department',
    place: { target: 'organization', part: 'unit' },
    read: (card) =>
      entriesOf(card, 'organizations')[0]?.[1]
        .units?.map(({ name }) => name)
        .join(', ') ?? '',
    write(card, text) {
      const [id, old] = entriesOf(card, 'organizations')[0] ?? []
      const { units: _, ...rest } = old ?? {}
      const isEmpty = text === '' && rest.name === undefined
      if (isEmpty) forgetOrganization(card, id)
      putEntry(
        card,
        'organizations',
        id,
        isEmpty ? null : { ...rest, ...(text === '' ? {} : { units: [{ name: text }] }) },
      )
    },
  },
  {
    name: 'Job title',
    place: { target: 'organization', part: 'title' },
    read: (card) => firstTitle(card)?.[1].name ?? '',
    write(card, name) {
      const [id, old] = firstTitle(card) ?? []
      putEntry(card, 'titles', id, name === '' ? null : { ...old, name })
    },
  },
]

function forgetOrganization(card: Card, id: Id | undefined): void {
  for (const title of Object.values(card.titles ?? {})) if (title.organizationId === id) delete title.organizationId
}

function firstTitle(card: Card) {
  return entriesOf(card, 'titles').find(([, { kind }]) => kind !== 'role')
}

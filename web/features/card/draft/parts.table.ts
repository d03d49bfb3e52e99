import type { Part, Row, Values } from './row.ts'

/** The parts that are a map of a card as it stands, by the name of the map. */
export const MAP_OF = {
  phone: 'phones',
  email: 'emails',
  profile: 'onlineServices',
  link: 'links',
  address: 'addresses',
  nickname: 'nicknames',
  fact: 'personalInfo',
  note: 'notes',
  taxId: 'lazo.app:taxIds',
  language: 'preferredLanguages',
} as const satisfies Partial<Record<Part, string>>

/** A part that is a map of the card. */
export type MapPart = keyof typeof MAP_OF

/** The parts whose order people choose: the first is the one to use. */
export const ORDERED_PARTS: ReadonlySet<Part> = new Set([
  'phone',
  'email',
  'profile',
  'link',
  'address',
  'nickname',
  'language',
])

/** The parts that belong to a member alone until they share them. */
export const OWN_PARTS: ReadonlySet<Part> = new Set(['fact', 'note'])

/** An empty value of each part. */
export const BLANK: { readonly [P in Part]: Values[P] } = {
  phone: { number: '', features: { mobile: true } },
  email: { address: '' },
  profile: { service: '', user: '' },
  link: { uri: '' },
  address: {},
  nickname: { name: '' },
  date: { kind: 'birth', date: {}, label: '' },
  relation: { uid: '', type: 'friend', newName: '' },
  position: {
    place: null,
    name: '',
    units: '',
    title: '',
    role: '',
    organizationUid: null,
    from: null,
    to: null,
    isFormer: false,
  },
  fact: { kind: 'interest', value: '' },
  note: { note: '' },
  taxId: { number: '' },
  language: { language: '' },
  custom: { label: '', text: '' },
}

const IS_BLANK: { readonly [P in Part]: (value: Values[P]) => boolean } = {
  phone: ({ number }) => isEmpty(number),
  email: ({ address }) => isEmpty(address),
  profile: ({ user, uri }) => isEmpty(user) && isEmpty(uri),
  link: ({ uri }) => isEmpty(uri),
  address: ({ full, components = [] }) => isEmpty(full) && components.every(({ value }) => isEmpty(value)),
  nickname: ({ name }) => isEmpty(name),
  date: ({ date }) => !('utc' in date) && date.year === undefined && date.month === undefined,
  relation: ({ uid, newName }) => isEmpty(uid) && isEmpty(newName),
  position: ({ name, units, title, role }) => [name, units, title, role].every(isEmpty),
  fact: ({ value }) => isEmpty(value),
  note: ({ note }) => isEmpty(note),
  taxId: ({ number }) => isEmpty(number),
  language: ({ language }) => isEmpty(language),
  custom: ({ text }) => isEmpty(text),
}

/** Whether a row says nothing: it is not kept. Pure. */
export function isBlank(row: Row): boolean {
  return (IS_BLANK[row.part] as (value: Row['value']) => boolean)(row.value)
}

/** A new row of a part, with an id that no other device will choose at the same time. */
export function newRow(part: Part): Row {
  const id = `${part.toLowerCase()}-${Math.random().toString(36).slice(2, 8)}`
  return { part, id, value: BLANK[part], isPrivate: OWN_PARTS.has(part) } as Row
}

function isEmpty(text: string | undefined): boolean {
  return (text ?? '').trim() === ''
}

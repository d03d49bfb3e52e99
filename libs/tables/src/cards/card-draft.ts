import type { Card, Id } from '@lazo/jscontact'
import type { DateOrder } from '@lazo/normal'
import type { TableRemark } from '../remark.ts'

/** A card in the making from one row. */
export interface CardDraft {
  card: Card
  /** What could not be read as its column promises. */
  warnings: TableRemark[]
  /** How dates in numbers are read in the region of the table. */
  dateOrder: DateOrder
  /** Whether whole names shall be taken apart by guess. */
  splitNames: boolean
  /** The name of the organization that another table calls so; undefined when it is not known. */
  organizationName(key: string): string | undefined
  /** What names this row within its source, when a column says so. */
  sourceId?: string
}

/** First letters of the ids of entries: `e1`, `e2` … are the e-mail addresses of a row, from left to right. */
const PREFIXES = {
  nicknames: 'k',
  organizations: 'o',
  titles: 't',
  emails: 'e',
  onlineServices: 's',
  phones: 'p',
  preferredLanguages: 'g',
  addresses: 'a',
  links: 'l',
  media: 'm',
  anniversaries: 'y',
  notes: 'n',
  personalInfo: 'i',
  'lazo.app:dates': 'd',
  'lazo.app:mailings': 'u',
} as const

/** The properties of a card that are maps of entries. */
export type EntryProperty = keyof typeof PREFIXES

/** Adds an entry under the next free id of its property and gives the id. */
export function addEntry<Property extends EntryProperty>(
  card: Card,
  property: Property,
  entry: NonNullable<Card[Property]>[Id],
): Id {
  const entries: { [id: Id]: unknown } = (card[property] ??= {})
  let number = Object.keys(entries).length + 1
  while (Object.hasOwn(entries, `${PREFIXES[property]}${number}`)) number += 1
  const id = `${PREFIXES[property]}${number}`
  entries[id] = entry
  return id
}

/** Keeps a text that has no place of its own under its label; a second text of one label gets a number. */
export function keepCustom({ card }: CardDraft, label: string, text: string): void {
  const fields = (card['lazo.app:custom'] ??= {})
  let name = label
  for (let number = 2; Object.hasOwn(fields, name) && fields[name] !== text; number += 1) name = `${label} (${number})`
  setOwn(fields, name, text)
}

/** Adds members to a set such as `keywords`. */
export function addMembers(
  card: Card,
  property: 'keywords' | 'lazo.app:contactKinds' | 'lazo.app:sectors',
  members: readonly string[],
): void {
  if (members.length === 0) return
  const set = (card[property] ??= {})
  for (const member of members) setOwn<true | undefined>(set, member, true)
}

/** Sets a member by any name: a plain assignment to `__proto__` would set nothing. */
function setOwn<Value>(object: { [name: string]: Value }, name: string, value: Value): void {
  if (name !== '__proto__') object[name] = value
  else Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true })
}

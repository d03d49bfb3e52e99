import type { Card, Id } from '@lazo/jscontact'
import type { LdifRemark } from '../ldif-remark.ts'

/** A card in the making from one entry. */
export interface CardDraft {
  card: Card
  /** What could not be taken as it came. */
  warnings: LdifRemark[]
}

/** First letters of the ids of entries: `e1`, `e2` … are the e-mail addresses of an entry in their order. */
const PREFIXES = {
  nicknames: 'k',
  organizations: 'o',
  titles: 't',
  emails: 'e',
  onlineServices: 's',
  phones: 'p',
  preferredLanguages: 'g',
  calendars: 'c',
  addresses: 'a',
  cryptoKeys: 'x',
  links: 'l',
  media: 'm',
  anniversaries: 'y',
  notes: 'n',
} as const

/** How many entries a property has: counting the keys anew for each of thousands would take the square of their time. */
const counts = new WeakMap<object, number>()

/** Adds an entry under the next id of its property. */
export function addEntry<Property extends keyof typeof PREFIXES>(
  card: Card,
  property: Property,
  entry: NonNullable<Card[Property]>[Id],
): void {
  const entries: { [id: Id]: unknown } = (card[property] ??= {})
  const count = (counts.get(entries) ?? 0) + 1
  counts.set(entries, count)
  entries[`${PREFIXES[property]}${count}`] = entry
}

/** Sets a member by any name: a plain assignment to `__proto__` would set nothing. */
export function setMember<Value>(object: { [name: string]: Value }, name: string, value: Value): void {
  if (name !== '__proto__') object[name] = value
  else Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true })
}

/** Keeps a text that has no place of its own under the name of its attribute; further ones follow on lines of their own. */
export function keepCustom(card: Card, name: string, text: string): void {
  const fields = (card['lazo.app:custom'] ??= {})
  const before = Object.hasOwn(fields, name) ? `${fields[name]}\n` : ''
  setMember(fields, name, before + text)
}

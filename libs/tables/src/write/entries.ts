import type { Card, Id } from '@lazo/jscontact'
import { addEntry, type EntryProperty } from '../cards/card-draft.ts'

type Entry<Property extends EntryProperty> = NonNullable<Card[Property]>[Id]

/** The entries of a property with their ids, the preferred first, otherwise in the order of the card. */
export function entriesOf<Property extends EntryProperty>(card: Card, property: Property): [Id, Entry<Property>][] {
  const entries = Object.entries(card[property] ?? {}) as [Id, Entry<Property>][]
  return entries.toSorted(([, a], [, b]) => preference(a) - preference(b))
}

function preference(entry: object): number {
  return 'pref' in entry && typeof entry.pref === 'number' ? entry.pref : Number.POSITIVE_INFINITY
}

/** Puts an entry in place of the one at an id, or behind the others; null takes it away, and an empty property with it. */
export function putEntry<Property extends EntryProperty>(
  card: Card,
  property: Property,
  id: Id | undefined,
  entry: Entry<Property> | null,
): void {
  const entries: { [id: Id]: unknown } = card[property] ?? {}
  if (entry !== null && id === undefined) addEntry(card, property, entry)
  else if (id !== undefined && entry !== null) entries[id] = entry
  else if (id !== undefined) delete entries[id]
  if (card[property] !== undefined && Object.keys(entries).length === 0 && entry === null) delete card[property]
}

import type { Card, JsContactObject } from '@lazo/jscontact'
import type { RawProperty } from '../raw/raw-card.ts'
import type { Facet } from './facets.ts'
import type { Family } from './family.ts'
import type { Placement } from './placement.ts'
import type { CardDraft } from './read/card-draft.ts'
import { ParamTaker } from './read/param-taker.ts'
import type { ParamList } from './write/param-list.ts'
import type { TypedValue } from './write/typed-value.ts'
import type { VcardDraft } from './write/vcard-draft.ts'

/** One property that becomes an entry of a map of the card, and back. */
export interface EntryRow<Entry extends JsContactObject> {
  /** The name of the property in capitals. */
  property: string
  /** The value types it takes; with another VALUE the property is kept as it is. */
  types: readonly string[]
  /** Reads the value; null when the entry cannot hold it. Takes the parameters that it needs for that. */
  read(property: RawProperty, params: ParamTaker, draft: CardDraft): Entry | null
  /** Writes the value; null when this property is not the one for the entry. */
  write(entry: Entry, params: ParamList, out: VcardDraft): TypedValue | null
  facets: readonly Facet<Entry>[]
}

/** What all rows of one map have in common. */
export interface EntryRows<Entry extends JsContactObject> {
  /** The path of the map, such as `emails`. */
  collection: string
  hasLabel: boolean
  /** The first that can write an entry does. */
  rows: readonly EntryRow<Entry>[]
}

/** Makes the family of the properties that become entries of one map. */
export function entryFamily<Entry extends JsContactObject>(one: EntryRows<Entry>): Family {
  const reads = one.rows.map((row) => [
    row.property,
    (property: RawProperty, draft: CardDraft) => readEntry(one, row, { property, draft }),
  ])
  return {
    reads: Object.fromEntries(reads),
    write(card, out) {
      for (const [id, entry] of Object.entries(entriesAt<Entry>(card, one.collection)))
        writeEntry(one, { id, entry }, out)
    },
  }
}

/** Gives the entries of a map of the card; none when it is not there. */
export function entriesAt<Entry>(card: Card, collection: string): { [id: string]: Entry } {
  let object: unknown = card
  for (const step of collection.split('/')) object = (object as { [name: string]: unknown } | undefined)?.[step]
  return (object ?? {}) as { [id: string]: Entry }
}

function readEntry<Entry extends JsContactObject>(
  { collection, hasLabel }: EntryRows<Entry>,
  row: EntryRow<Entry>,
  { property, draft }: { property: RawProperty; draft: CardDraft },
): Placement | null {
  const params = new ParamTaker(property)
  if (!row.types.includes(params.takeType() ?? row.types[0]!)) return null
  const entry = row.read(property, params, draft)
  if (!entry) return null
  for (const facet of row.facets) facet.read(params, entry, draft.version)
  const unit = draft.place(collection, entry, params)
  const rest = params.rest()
  if (rest) entry.vCardParams = rest
  return { units: [unit], holder: entry, hasLabel }
}

function writeEntry<Entry extends JsContactObject>(
  { collection, rows }: EntryRows<Entry>,
  { id, entry }: { id: string; entry: Entry },
  out: VcardDraft,
): void {
  for (const row of rows) {
    const params = out.params()
    const value = row.write(entry, params, out)
    if (!value) continue
    for (const facet of row.facets) facet.write(entry, params, out.version)
    params.add('PROP-ID', id)
    out.write({ name: row.property, units: [`${collection}/${id}`], value, params, holder: entry })
    return
  }
}

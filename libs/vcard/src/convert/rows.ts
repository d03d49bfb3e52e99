import type { JsContactObject } from '@lazo/jscontact'
import { unescapeText } from '../values/text.ts'
import { readUri } from '../values/uri.ts'
import type { EntryRow } from './entry-family.ts'
import type { Facet } from './facets.ts'
import { textValue, uriValue } from './write/typed-value.ts'

/** What a simple row needs to know. */
interface SimpleRow<Entry> {
  property: string
  facets: readonly Facet<Entry>[]
  /** Tells entries of this property from others of the same map. */
  kind?: string
  /** The kind that an entry without one has. */
  isDefaultKind?: boolean
}

/** Makes the row of a property whose value is one text member of the entry. */
export function textRow<Entry extends JsContactObject>(
  member: keyof Entry & string,
  row: SimpleRow<NoInfer<Entry>>,
): EntryRow<Entry> {
  return {
    property: row.property,
    types: ['text'],
    facets: row.facets,
    read: ({ value }) => makeEntry(member, unescapeText(value), row),
    write: (entry) => (isOfKind(entry, row) ? textValue(String(entry[member])) : null),
  }
}

/** Makes the row of a property whose value is the `uri` of the entry. */
export function uriRow<Entry extends JsContactObject & { uri?: string }>(
  row: SimpleRow<NoInfer<Entry>>,
): EntryRow<Entry> {
  return {
    property: row.property,
    types: ['uri', 'text'],
    facets: row.facets,
    read: ({ value }) => makeEntry('uri', readUri(value), row),
    write: (entry) => (isOfKind(entry, row) && entry.uri !== undefined ? uriValue(entry.uri) : null),
  }
}

function makeEntry<Entry>(member: string, value: string, { kind }: SimpleRow<Entry>): Entry {
  return { ...(kind !== undefined && { kind }), [member]: value } as Entry
}

function isOfKind<Entry>(entry: Entry, { kind, isDefaultKind }: SimpleRow<Entry>): boolean {
  const own = (entry as { kind?: string }).kind
  return own === kind || (own === undefined && isDefaultKind === true)
}

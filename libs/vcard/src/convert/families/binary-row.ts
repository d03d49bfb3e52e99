import type { JsContactObject } from '@lazo/jscontact'
import type { RawProperty } from '../../raw/raw-card.ts'
import type { ReadVersion } from '../../raw/vcard-version.ts'
import { dataUriOf, splitDataUri } from '../../values/data-uri.ts'
import { isUri, readUri } from '../../values/uri.ts'
import type { EntryRow } from '../entry-family.ts'
import { contextsFacet, type Facet, mediaTypeFacet, prefFacet } from '../facets.ts'
import type { ParamTaker } from '../read/param-taker.ts'
import type { ParamList } from '../write/param-list.ts'
import { type TypedValue, uriValue } from '../write/typed-value.ts'
import { mediaTypesByType, typeAliases, typesByMediaType, unknownMediaType } from './media-types.table.ts'

interface Binary extends JsContactObject {
  kind?: string
  uri: string
  mediaType?: string
}

/** `mediaType` ⇄ MEDIATYPE; vCard 3.0 has TYPE for the formats it knows, and data tell theirs themselves. */
const formatFacet: Facet<Binary> = {
  read: mediaTypeFacet.read,
  write({ uri, mediaType }, params, version) {
    const data = version === '3.0' ? splitDataUri(uri) : null
    if (data && data.mediaType === mediaType) return
    const type = version === '3.0' && !data ? typesByMediaType.get(mediaType ?? '') : undefined
    if (type !== undefined) params.addType(type)
    else if (mediaType !== undefined) params.add('MEDIATYPE', mediaType)
  },
}

/** Shorter data without a declared encoding may be anything. */
const SURELY_BASE64 = 64

/**
 * Makes the row of a property that holds data: a URI in vCard 4.0, in 3.0 BASE64 whose TYPE tells the format. Data becomes
 * a `data:` URI.
 */
export function binaryRow<Entry extends Binary>(property: string, kind?: string): EntryRow<Entry> {
  return {
    property,
    types: ['uri', 'binary', 'text'],
    facets: [contextsFacet, prefFacet, formatFacet] as readonly Facet<Entry>[],
    read(source, params, { version }) {
      const found = readBinary(source, params, version)
      return found && ({ ...(kind !== undefined && { kind }), ...found } as Entry)
    },
    write: (entry, params, { version }) => (entry.kind === kind ? writeBinary(entry, params, version === '3.0') : null),
  }
}

function readBinary({ value }: RawProperty, params: ParamTaker, version: ReadVersion): Partial<Binary> | null {
  const encoding = params.peek('ENCODING')?.toLowerCase()
  const isEncoded = encoding === 'b' || encoding === 'base64'
  const uri = readUri(value)
  if (isUri(uri)) return readLinked(uri, params, version)
  if (!isEncoded && value.length < SURELY_BASE64) return null
  const data = dataUriOf(unknownMediaType, value)
  if (data === null) return null
  params.take('ENCODING')
  return { uri: data.replace(unknownMediaType, takeFormat(params) ?? unknownMediaType) }
}

function readLinked(uri: string, params: ParamTaker, version: ReadVersion): Partial<Binary> {
  const mediaType = version === '4.0' ? undefined : takeFormat(params)
  return { uri, ...(mediaType !== undefined && { mediaType }) }
}

function takeFormat(params: ParamTaker): string | undefined {
  const [type] = params.takeTypes(
    (type) => mediaTypesByType.has(typeAliases.get(type) ?? type) || /^[a-z]+\/\S+$/.test(type),
  )
  if (type === undefined) return undefined
  return mediaTypesByType.get(typeAliases.get(type) ?? type) ?? type
}

function writeBinary({ uri, mediaType }: Binary, params: ParamList, isOld: boolean): TypedValue {
  const data = isOld ? splitDataUri(uri) : null
  if (!data) return uriValue(uri)
  const type = typesByMediaType.get(data.mediaType)
  params.add('ENCODING', 'b')
  if (type !== undefined) params.addType(type)
  else if (data.mediaType !== unknownMediaType && (mediaType ?? data.mediaType) === data.mediaType)
    params.addOtherType(data.mediaType)
  return { type: 'binary', raw: data.base64 }
}

import type { AddressDataRequest } from '@lazo/davxml'
import { NS_CARDDAV } from '@lazo/davxml'
import { DavRefusal } from '../../webdav/dav-refusal.ts'

/** A version of vCard that cards are given in. */
export type CardVersion = '3.0' | '4.0'

/** One media range of an `Accept` header (RFC 9110 §12.5.1). */
interface Range {
  readonly type: string
  readonly version: string | undefined
  readonly quality: number
}

const MOST_RANGES = 30
const CARD_TYPES = ['text/vcard', 'text/x-vcard', 'text/directory']
const ANY_TYPES = ['text/*', '*/*']

/** The ranges of an `Accept` header, the most wanted first. */
export function readAccept(header: string | undefined): Range[] {
  const ranges = (header ?? '').slice(0, 2_000).split(',').slice(0, MOST_RANGES).map(readRange)
  return ranges
    .filter(({ type, quality }) => type !== '' && quality > 0)
    .sort((one, other) => other.quality - one.quality)
}

/**
 * The version that a GET asks for by its `Accept`; undefined leaves it to the program's family. Throws when only versions are
 * taken that there are not (RFC 6352 §5.1.1).
 */
export function versionOfAccept(header: string | undefined): CardVersion | undefined {
  const ranges = readAccept(header)
  const cards = ranges.filter(({ type }) => CARD_TYPES.includes(type))
  const usable = cards.find(({ version }) => version === undefined || isVersion(version))
  if (usable) return usable.version as CardVersion | undefined
  if (cards.length === 0 || ranges.some(({ type }) => ANY_TYPES.includes(type))) return undefined
  throw notConverted(406)
}

/** The version that a report asks for (RFC 6352 §10.4). Throws for what cards cannot be converted to. */
export function versionOfAddressData({ contentType, version }: AddressDataRequest): CardVersion | undefined {
  const type = contentType?.split(';')[0]?.trim()
  if (type && !CARD_TYPES.includes(type)) throw notConverted(403)
  if (version === null || isVersion(version)) return version ?? undefined
  throw notConverted(403)
}

function isVersion(text: string): text is CardVersion {
  return text === '3.0' || text === '4.0'
}

function readRange(range: string): Range {
  const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
  const valueOf = (name: string) =>
    parameters
      .find((parameter) => parameter.startsWith(`${name}=`))
      ?.slice(name.length + 1)
      .replaceAll('"', '')
  const quality = Number(valueOf('q') ?? 1)
  return { type, version: valueOf('version'), quality: quality >= 0 && quality <= 1 ? quality : 0 }
}

function notConverted(status: number): DavRefusal {
  const name = status === 406 ? 'supported-address-data-conversion' : 'supported-address-data'
  return new DavRefusal(status, 'cardGiven', { condition: { namespace: NS_CARDDAV, name } })
}

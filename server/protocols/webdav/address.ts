import { DAV_PATH } from '@lazo/contract'
import { decodePath, encodeSegment } from '@lazo/davxml'

/** Where everything of this door is: the address that people type, as the beginning of all others. */
export const DAV_ROOT = DAV_PATH.slice(0, -1)

/** An address below the root: `/dav/<area>/<member>/<collection>/<name>`, as far as it goes. */
export interface Address {
  /** What kind of things are there: `principals`, `addressbooks`; empty at the root. */
  readonly area: string
  /** The member's id, or the e-mail that somebody wrote for it. */
  readonly memberId?: string
  readonly collection?: string
  readonly name?: string
}

/** The levels of an address, from the area down. */
const LEVELS = ['area', 'memberId', 'collection', 'name'] as const

/** Reads a path without host and query; null when nothing of ours can be there. Pure. */
export function parseAddress(path: string): Address | null {
  const decoded = decodePath(path)
  const [root, ...segments] = decoded?.segments ?? []
  if (root !== DAV_ROOT.slice(1) || segments.length > LEVELS.length) return null
  // A card is no collection.
  if (segments.length === LEVELS.length && decoded?.hasSlash) return null
  return { area: '', ...Object.fromEntries(segments.map((segment, level) => [LEVELS[level]!, segment])) }
}

/** How far down an address goes: 0 at the root, 4 at a card. Pure. */
export function depthOf(address: Address): number {
  if (address.area === '') return 0
  return LEVELS.filter((level) => address[level] !== undefined).length
}

/** Writes an address as it stands in answers: absolute, encoded, with a slash behind collections. Pure. */
export function hrefOf(address: Address): string {
  const segments = LEVELS.map((level) => address[level] ?? '').filter((segment) => segment !== '')
  const path = [DAV_ROOT, ...segments.map(encodeSegment)].join('/')
  return segments.length === LEVELS.length ? path : `${path}/`
}

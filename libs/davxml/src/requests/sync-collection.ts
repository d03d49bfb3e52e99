import type { XmlElement } from '../tree/xml-element.ts'
import { NS_DAV } from '../xml-name.ts'
import { childNamed, textOf } from './inside.ts'
import { invalid } from './invalid.ts'
import { type CardRequest, readCardRequest } from './property-request.ts'
import { readLimit } from './result-limit.ts'

/** What changed since a token (RFC 6578 §3.2); null, for an empty or absent token, asks for all there is. */
export type SyncCollection = CardRequest & {
  kind: 'sync-collection'
  token: string | null
  level: '1' | 'infinite'
  limit: number | null
}

/** The body of a sync-collection. A level that is not stated, as before the RFC, is 1. */
export function readSyncCollection(root: XmlElement): SyncCollection {
  const level = textIn(root, 'sync-level') || '1'
  if (level !== '1' && level !== 'infinite') throw invalid(`The sync-level must be 1 or infinite, and is ${level}.`)
  const token = textIn(root, 'sync-token') || null
  return { kind: 'sync-collection', token, level, limit: readLimit(root, NS_DAV), ...readCardRequest(root) }
}

function textIn(root: XmlElement, name: string): string {
  const element = childNamed(root, NS_DAV, name)
  return element ? textOf(element).trim() : ''
}

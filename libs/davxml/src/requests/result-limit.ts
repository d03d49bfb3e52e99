import type { XmlElement } from '../tree/xml-element.ts'
import { childNamed, textOf } from './inside.ts'
import { invalid } from './invalid.ts'

/** How many results are wanted at most, by the `limit` of CardDAV (RFC 6352 §10.6) or WebDAV (RFC 5323 §5.17); null for all. */
export function readLimit(report: XmlElement, namespace: string): number | null {
  const limit = childNamed(report, namespace, 'limit')
  const results = limit && childNamed(limit, namespace, 'nresults')
  if (!results) return null
  const text = textOf(results).trim()
  if (!/^\d{1,15}$/.test(text)) throw invalid('The number of results wanted (nresults) must be a whole number.')
  return Number(text)
}

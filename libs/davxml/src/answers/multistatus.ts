import { escapeText } from './escape-text.ts'
import { statusLine } from './status-line.ts'
import { ROOT_DECLARATIONS, writeNode, XML_DECLARATION } from './write-node.ts'
import type { RenderedXml, XmlNode } from './xml-node.ts'

/** Properties that share a status. For a status other than 200 a property is its mere name. */
export type PropStat = {
  status: number
  properties: readonly (XmlNode | RenderedXml)[]
  /** The condition that was broken, which is put into `DAV:error`. */
  error?: XmlNode
  description?: string
}

/** What is said of one resource: a status, or the properties by status. `href` is percent-encoded. */
export type DavResponse = { href: string; error?: XmlNode; description?: string } & (
  | { status: number }
  | { propstats: readonly PropStat[] }
)

/** The status when every group of properties was left out, as `Prefer: return=minimal` brings about (RFC 8144 §2.1). */
const NOTHING_TO_SAY = '<D:propstat><D:prop/><D:status>HTTP/1.1 200 OK</D:status></D:propstat>'
const FOUND = '<D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>\n'

/** The beginning of a multistatus. The pieces between it and `closeMultistatus` may be joined and sent in any portions. */
export function openMultistatus(): string {
  return `${XML_DECLARATION}<D:multistatus${ROOT_DECLARATIONS}>\n`
}

/** One response. Groups without properties are left out. */
export function writeResponse(response: DavResponse): string {
  const said = 'status' in response ? writeStatus(response.status) : writePropStats(response.propstats)
  return `<D:response><D:href>${escapeText(response.href)}</D:href>${said}${writeRemarks(response)}</D:response>\n`
}

/** The response of a resource of which only the ETag is asked: what `writeResponse` gives, in a fraction of the time. */
export function writeEntry(href: string, etag: string): string {
  return `<D:response><D:href>${escapeText(href)}</D:href><D:propstat><D:prop><D:getetag>${escapeText(etag)}</D:getetag></D:prop>${FOUND}`
}

/** The response of a card of which ETag and text are asked, as a multiget does. */
export function writeCardEntry(href: string, etag: string, addressData: string): string {
  return `<D:response><D:href>${escapeText(href)}</D:href><D:propstat><D:prop><D:getetag>${escapeText(etag)}</D:getetag><C:address-data>${escapeText(addressData)}</C:address-data></D:prop>${FOUND}`
}

/** The end of a multistatus, with the token of a sync-collection report (RFC 6578 §6.4). */
export function closeMultistatus({ syncToken }: { syncToken?: string } = {}): string {
  const token = syncToken === undefined ? '' : `<D:sync-token>${escapeText(syncToken)}</D:sync-token>\n`
  return `${token}</D:multistatus>\n`
}

/** The answer to an extended MKCOL that set no property, or could not make the collection (RFC 5689 §3.1). */
export function writeMkcolResponse(propstats: readonly PropStat[]): string {
  return `${XML_DECLARATION}<D:mkcol-response${ROOT_DECLARATIONS}>${writePropStats(propstats)}</D:mkcol-response>`
}

function writePropStats(propstats: readonly PropStat[]): string {
  let text = ''
  for (const propstat of propstats) if (propstat.properties.length) text += writePropStat(propstat)
  return text || NOTHING_TO_SAY
}

function writePropStat(propstat: PropStat): string {
  let properties = ''
  for (const property of propstat.properties) properties += writeNode(property)
  const after = `${writeStatus(propstat.status)}${writeRemarks(propstat)}`
  return `<D:propstat><D:prop>${properties}</D:prop>${after}</D:propstat>`
}

function writeStatus(status: number): string {
  return `<D:status>${statusLine(status)}</D:status>`
}

function writeRemarks({ error, description }: Pick<PropStat, 'error' | 'description'>): string {
  const condition = error ? `<D:error>${writeNode(error)}</D:error>` : ''
  if (description === undefined) return condition
  return `${condition}<D:responsedescription>${escapeText(description)}</D:responsedescription>`
}

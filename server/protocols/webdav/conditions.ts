import type { IncomingHttpHeaders } from 'node:http'

/** A state of a resource, as conditions name it. */
interface State {
  readonly etag: string
  readonly updatedAt: Date
}

/** Whether the client has this state already, so that a GET is answered by 304 (RFC 9110 §13.2.2). Pure. */
export function isUnchanged(headers: IncomingHttpHeaders, { etag, updatedAt }: State): boolean {
  const known = headers['if-none-match']
  if (known !== undefined) return isNamed(known, etag)
  return wholeSeconds(updatedAt) <= Date.parse(headers['if-modified-since'] ?? '')
}

/** Whether a state is other than an `If-Match` says or, without one, later than an `If-Unmodified-Since` (RFC 9110 §13.2.2). Pure. */
export function isOther(headers: IncomingHttpHeaders, { etag, updatedAt }: State): boolean {
  const wanted = headers['if-match']
  if (wanted !== undefined) return !tagsOf(wanted).some((tag) => tag === '*' || tag === etag)
  return isModified(headers, updatedAt)
}

/** Whether a state is later than an `If-Unmodified-Since`; what is no date says nothing (RFC 9110 §13.1.4). Pure. */
export function isModified(headers: IncomingHttpHeaders, updatedAt: Date): boolean {
  return wholeSeconds(updatedAt) > Date.parse(headers['if-unmodified-since'] ?? '')
}

/** Whether an `If-None-Match` names this state, weakly or not (RFC 9110 §13.1.2). Pure. */
export function isNamed(ifNoneMatch: string, etag: string): boolean {
  return tagsOf(ifNoneMatch).some((tag) => tag === '*' || opaque(tag) === opaque(etag))
}

/** The ETags of a condition, or `*`. */
export function tagsOf(header: string): string[] {
  return header
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
}

/** HTTP tells times in whole seconds. */
function wholeSeconds(moment: Date): number {
  return Math.floor(moment.getTime() / 1000) * 1000
}

function opaque(tag: string): string {
  return tag.startsWith('W/') ? tag.slice(2) : tag
}

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
  const since = Date.parse(headers['if-modified-since'] ?? '')
  // HTTP tells times in whole seconds.
  return Math.floor(updatedAt.getTime() / 1000) * 1000 <= since
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

function opaque(tag: string): string {
  return tag.startsWith('W/') ? tag.slice(2) : tag
}

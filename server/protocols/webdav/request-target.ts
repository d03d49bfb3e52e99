/** What a request is about: the path as it was asked, and what stood behind the question mark. */
export interface RequestTarget {
  readonly path: string
  readonly query: string
}

/** Takes the target of a request apart, also where a client sends the whole URI (RFC 9112 §3.2.2). Pure. */
export function readTarget(url: string): RequestTarget {
  const target = url.replace(/^https?:\/\/[^/?]*/i, '')
  const mark = target.indexOf('?')
  return mark < 0 ? { path: target, query: '' } : { path: target.slice(0, mark), query: target.slice(mark + 1) }
}

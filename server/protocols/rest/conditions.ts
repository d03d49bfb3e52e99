import { ProductError } from '#base/errors.ts'

/**
 * The one ETag of an `If-Match`, or `*`. Throws `precondition-required` when there is none (RFC 6585 §3), and
 * `input-invalid` for several: a card has one state.
 */
export function requireIfMatch(header: string | undefined): string {
  const tag = readIfMatch(header)
  if (tag !== undefined) return tag
  throw new ProductError(
    'precondition-required',
    'Send in If-Match the ETag of the state you change, so that nobody’s changes are lost.',
  )
}

/** The same where the condition may be left out. */
export function readIfMatch(header: string | undefined): string | undefined {
  const tag = header?.trim()
  if (tag === undefined || tag === '') return undefined
  if (!tag.includes(',')) return tag
  throw new ProductError('input-invalid', 'If-Match takes one ETag, or *.', { facts: { field: 'If-Match' } })
}

/** Whether an `If-None-Match` names this ETag, which makes the answer 304; compared weakly (RFC 9110 §13.1.2). Pure. */
export function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  const known = header.split(',').map((tag) => opaque(tag.trim()))
  return known.includes('*') || known.includes(opaque(etag))
}

function opaque(tag: string): string {
  return tag.startsWith('W/') ? tag.slice(2) : tag
}

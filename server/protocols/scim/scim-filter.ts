import { ProductError } from '#base/errors.ts'

/** One condition of a filter: an attribute, in small letters, is a value. */
export interface Condition {
  readonly attribute: string
  readonly value: string
}

const LONGEST = 2_000
const CONDITION = /^\s*([A-Za-z][\w.:-]*(?:\[type eq "\w+"\](?:\.\w+)?)?)\s+eq\s+("(?:[^"\\]|\\.)*"|true|false)\s*/i
const AND = /^and\s+/i

/**
 * Reads a filter of `eq` conditions joined by `and` (RFC 7644 §3.4.2.2), which is what companies send. Throws `filter-invalid` for
 * any other.
 */
export function readScimFilter(filter: string): Condition[] {
  const conditions: Condition[] = []
  let rest = filter.slice(0, LONGEST)
  while (rest !== '') {
    const [found, attribute, value] = CONDITION.exec(rest) ?? []
    if (found === undefined) throw unknownFilter(filter)
    conditions.push({ attribute: plainName(attribute!), value: valueOf(value!) })
    rest = rest.slice(found.length)
    if (rest === '') break
    const and = AND.exec(rest)
    if (!and) throw unknownFilter(filter)
    rest = rest.slice(and[0].length)
    if (rest === '') throw unknownFilter(filter)
  }
  if (conditions.length === 0) throw unknownFilter(filter)
  return conditions
}

/** An attribute without its schema and without the choice of a kind: `emails[type eq "work"].value` is `emails.value`. */
export function plainName(attribute: string): string {
  const bare = attribute.replace(/^urn:[\w:.]*:(?=[A-Za-z]+$|[A-Za-z]+[.[])/, '')
  return bare.replace(/\[[^\]]*\]/, '').toLowerCase()
}

function valueOf(written: string): string {
  if (!written.startsWith('"')) return written.toLowerCase()
  try {
    return String(JSON.parse(written))
  } catch {
    throw unknownFilter(written)
  }
}

function unknownFilter(filter: string): ProductError {
  return new ProductError('filter-invalid', `This filter is not understood: ${filter.slice(0, 200)}`)
}

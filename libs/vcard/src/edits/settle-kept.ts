import type { JCardProperty } from '@lazo/jscontact'
import { spell } from './same-spelling.ts'

type Kept = readonly JCardProperty[]

/** Properties without a place in JSContact: those that were given, those that the program shows of them, and those that came. */
interface KeptSides {
  full: Kept
  shown: Kept
  sent: Kept
}

/**
 * Gives the properties without a place in JSContact as they are after a device's edit of what it was given. One that came back with another value was changed, one that
 * did not come back is gone only if the program shows it.
 */
export function settleKept({ full, shown, sent }: KeptSides): JCardProperty[] {
  const left = [...sent]
  const take = (mark: (property: JCardProperty) => string, wanted: JCardProperty) => {
    const found = left.findIndex((property) => mark(property) === mark(wanted))
    return found < 0 ? undefined : left.splice(found, 1)[0]
  }
  const exact = full.map((property) => take(markOfAll, property) ?? take(markOfValue, property))
  const shownMarks = new Set(shown.map(markOfValue))
  const settled = full.flatMap((property, index) => {
    if (exact[index]) return [property]
    const changed = take(markOfName, property)
    if (changed) return [changed]
    return shownMarks.has(markOfValue(property)) ? [] : [property]
  })
  return [...settled, ...left]
}

/** Joins two changes of the kept properties of a card; each is taken or left whole, so that none stands in another's way. */
export function mergeKept(base: Kept, mine: Kept, theirs: Kept): JCardProperty[] {
  const before = new Set(base.map(markOfAll))
  const [ours, others] = [mine, theirs].map((list) => new Set(list.map(markOfAll))) as [Set<string>, Set<string>]
  const stayed = theirs.filter((property) => ours.has(markOfAll(property)) || !before.has(markOfAll(property)))
  return [...stayed, ...mine.filter((property) => !before.has(markOfAll(property)) && !others.has(markOfAll(property)))]
}

function markOfAll([name, parameters, , ...values]: JCardProperty): string {
  const { 'prop-id': _, ...others } = parameters
  return spell('', [name.toLowerCase(), others, values])
}

function markOfValue([name, , , ...values]: JCardProperty): string {
  return spell('', [name.toLowerCase(), values])
}

function markOfName([name]: JCardProperty): string {
  return name.toLowerCase()
}

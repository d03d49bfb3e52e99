import type { Day } from '../time/civil-day.ts'
import { because, type Reason } from '../words/reason.ts'
import type { Cadence } from '../words/settings.ts'
import { type NearestKind, nearestKinds } from './nearest.table.ts'

/** Somebody near, by what their contact says they are. */
export interface NearPerson {
  readonly cardId: string
  /** The kinds of contact of the card, in any order. */
  readonly kinds: readonly string[]
  /** What was said for the tie itself or its labels, which goes before what is usual for the kind. */
  readonly cadence: Cadence | null
  /** The last day of a real contact; null where there was none. */
  readonly lastReal: Day | null
}

/** Somebody near who has heard nothing for longer than is good. */
export interface NearestItem {
  /** The same every day until there is a contact. */
  readonly key: string
  readonly cardId: string
  readonly kind: NearestKind
  readonly since: Day
  readonly reasons: readonly Reason[]
}

const MOST_NEAREST = 5

/** What somebody is to the member day by day: the strictest of the kinds that have a cadence, or null. */
export function nearestKindOf(kinds: readonly string[]): NearestKind | null {
  const near = kinds.filter((kind): kind is NearestKind => Object.hasOwn(nearestKinds, kind))
  return near.toSorted((one, other) => nearestKinds[one].ideal - nearestKinds[other].ideal)[0] ?? null
}

/**
 * The near ones whose ideal has passed, the latest first. Whom one has never been in touch with is left out: an imported list of customers
 * is nobody one is near to.
 */
export function theNearest(people: Iterable<NearPerson>, today: Day, most = MOST_NEAREST): NearestItem[] {
  const found: { item: NearestItem; late: number }[] = []
  for (const { cardId, kinds, cadence, lastReal } of people) {
    const kind = nearestKindOf(kinds)
    if (kind === null || lastReal === null) continue
    const { ideal } = cadence ?? nearestKinds[kind]
    const days = today - lastReal
    if (days <= ideal) continue
    const reasons = [because('near', { kind, days, ideal })]
    found.push({
      item: { key: `near:${cardId}:${lastReal}`, cardId, kind, since: lastReal, reasons },
      late: days / ideal,
    })
  }
  found.sort((one, other) => other.late - one.late || (one.item.cardId < other.item.cardId ? -1 : 1))
  return found.slice(0, most).map(({ item }) => item)
}

import type { Person } from '../network.ts'

/** Where somebody stands in the picture, in units of its own, with the member at 0,0. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** The middle of the ring of each rung: whom one trusts is near. */
export const RINGS = {
  trust: 1.2,
  relationship: 2.2,
  conversation: 3.4,
  responded: 4.8,
  audience: 6,
  known: 7.6,
} as const

/** How far the warmth of a tie moves it within its ring, inwards. */
const DEPTH = 0.7

/** How far apart two of one ring are at least. */
const ROOM = 0.055

/**
 * Places everybody of a network around the member: the nearer the further the tie has come and the warmer it is, beside those of the
 * same organization or sector. The same people always stand in the same places, and nothing is computed again and again as with springs.
 */
export function placePeople(people: readonly Person[]): Map<string, Place> {
  const places = new Map<string, Place>()
  const byRung = Map.groupBy(people, ({ rung }) => rung)
  const order = new Map(groupsOf(people).map((group, i) => [group, i]))
  for (const [rung, ring] of byRung) {
    const sorted = ring.toSorted((one, other) => compare(one, other, order))
    // A full ring becomes a band of several circles, so that nobody stands on anybody.
    const circles = Math.max(1, Math.ceil((sorted.length * ROOM) / (2 * Math.PI * RINGS[rung] * 0.5)))
    sorted.forEach((person, i) => {
      const angle = ((i + 0.5) / sorted.length) * 2 * Math.PI - Math.PI / 2
      const band = circles === 1 ? 0 : ((i % circles) / (circles - 1) - 0.5) * DEPTH
      const radius = RINGS[rung] + band - (person.warmth / 100) * DEPTH * 0.5
      places.set(person.cardId, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) })
    })
  }
  return places
}

/** Groups in the order of their size, so that the large ones keep together in every ring; those without one come last. */
function groupsOf(people: readonly Person[]): string[] {
  const sizes = new Map<string, number>()
  for (const { group } of people) if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  return [...sizes].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).map(([group]) => group)
}

function compare(one: Person, other: Person, order: ReadonlyMap<string, number>): number {
  const place = ({ group }: Person) => (group === null ? order.size : order.get(group)!)
  return place(one) - place(other) || (one.cardId < other.cardId ? -1 : 1)
}

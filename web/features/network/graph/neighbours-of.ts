import type { NetworkGraph, Person } from '../network.ts'

/** Somebody joined to another, and how: `introducer` introduced them to the member, `introduced` was introduced by them. */
export interface Neighbour {
  readonly person: Person
  readonly kind: 'introducer' | 'introduced' | 'related'
}

/** The people joined to one person of the graph, by name. */
export function neighboursOf({ nodes, edges }: NetworkGraph, cardId: string): Neighbour[] {
  const known = new Map(nodes.map((one) => [one.cardId, one]))
  const found = edges.flatMap(({ from, to, kind }): Neighbour[] => {
    if (from !== cardId && to !== cardId) return []
    const person = known.get(from === cardId ? to : from)
    if (!person) return []
    if (kind === 'related') return [{ person, kind }]
    return [{ person, kind: from === cardId ? 'introduced' : 'introducer' }]
  })
  return found.sort((one, other) => (one.person.name < other.person.name ? -1 : 1))
}

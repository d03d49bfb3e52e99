import type { Fact } from './facts.ts'
import type { Loss } from './loss.ts'

/** Properties that belong to an address, and are grouped with it only to say so (RFC 9555 §2.8.3). */
const PARTS_OF_ADDRESSES = new Set(['GEO', 'TZ', 'LABEL', 'X-ABADR'])

/**
 * Compares which properties share a group; names of groups are free, and a group of one says nothing (RFC 9555 §2.3.9).
 * `pairs` has what became of each fact.
 */
export function compareGroups(before: Fact[], pairs: Map<Fact, Fact>): Loss[] {
  const matched = before.filter((fact) => pairs.has(fact) && !PARTS_OF_ADDRESSES.has(fact.name))
  return matched.flatMap((fact): Loss[] => {
    const peers = peersOf(fact, matched, (one) => one.group)
    const after = peersOf(fact, matched, (one) => pairs.get(one)!.group)
    const isSame = peers.length === after.length && peers.every((one) => after.includes(one))
    const says = `${fact.name} was with ${names(peers)} and is with ${names(after)}`
    return isSame ? [] : [{ kind: 'regrouped', says, count: 1 }]
  })
}

function peersOf(fact: Fact, facts: Fact[], groupOf: (fact: Fact) => string): Fact[] {
  const group = groupOf(fact).toLowerCase()
  return group ? facts.filter((one) => one !== fact && groupOf(one).toLowerCase() === group) : []
}

function names(facts: Fact[]): string {
  return facts.map(({ name }) => name).join(', ') || 'nothing'
}

import type { Card } from '@lazo/jscontact'

/** Names of groups that the properties of a card have by themselves. */
export function groupsOf(card: Card): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [, parameters] of card.vCardProps ?? []) addGroup(parameters, names)
  collect(card, names, 0)
  return names
}

/** No object of a card that has parameters lies deeper. */
const DEEPEST = 5

function collect(value: unknown, names: Set<string>, depth: number): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth > DEEPEST) return
  for (const [name, member] of Object.entries(value)) {
    if (name === 'vCardParams') addGroup(member, names)
    else collect(member, names, depth + 1)
  }
  addGroup(value, names)
}

function addGroup(parameters: unknown, names: Set<string>): void {
  const group = (parameters as { group?: unknown } | null)?.group
  if (typeof group === 'string') names.add(group.toLowerCase())
}

import { organizationKey } from '@lazo/normal'
import type { CardIndex } from './card-index.ts'

const known = new WeakMap<readonly string[], ReadonlyMap<string, string>>()

/** The ids of the organizations that have a card, by `organizationKey` of their names. The same map as long as nothing changed. */
export function organizationCards(index: CardIndex): ReadonlyMap<string, string> {
  const ids = index.list({ filter: { kind: 'org' }, order: 'organization' })
  const there = known.get(ids)
  if (there) return there
  const made = new Map(ids.map((id) => [organizationKey(index.get(id)?.display ?? ''), id]))
  known.set(ids, made)
  return made
}

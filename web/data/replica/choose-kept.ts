import type { KeptChanges, StoredCard, StoredChanges } from './storage.ts'

/**
 * Tells which of the cards that changed are to be kept. An answer that was under way while an own edit was kept tells of the
 * state before it; of new cards there may be more than there is room for. Pure.
 */
export function chooseKept(
  { cards, room = Number.POSITIVE_INFINITY }: StoredChanges,
  known: ReadonlyMap<string, Pick<StoredCard, 'revision'>>,
): KeptChanges {
  const current = cards.filter(({ id, revision }) => (known.get(id)?.revision ?? 0) <= revision)
  const fresh = current.filter(({ id }) => !known.has(id)).map(({ id }) => id)
  const beyond = fresh.slice(Math.max(0, Math.min(room, fresh.length)))
  const left = new Set(beyond)
  return { kept: current.filter(({ id }) => !left.has(id)), beyond, added: fresh.length - beyond.length }
}

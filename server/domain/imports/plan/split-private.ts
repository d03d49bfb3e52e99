import type { Card } from '@lazo/jscontact'
import type { ImportEntry } from '../read/import-entry.ts'

/** A card without what belongs to a member's own layer, and that layer as a patch; null when there is nothing to move. */
interface SplitCard<T extends Card> {
  readonly card: T
  readonly layer: Record<string, unknown> | null
}

const PRIVATE = ['notes', 'personalInfo'] as const

/** Moves notes and personal facts of a card into a layer. Pure. */
function splitPrivate<T extends Card>(card: T): SplitCard<T> {
  const layer: Record<string, unknown> = {}
  const shared = { ...card } as Record<string, unknown>
  for (const property of PRIVATE) {
    for (const [id, entry] of Object.entries(card[property] ?? {})) layer[`${property}/${id}`] = entry
    delete shared[property]
  }
  return { card: shared as unknown as T, layer: Object.keys(layer).length > 0 ? layer : null }
}

/** Whether a card has notes or personal facts, of which somebody must say where they belong in a shared book. Pure. */
export function hasPersonalFacts(card: Card): boolean {
  return PRIVATE.some((property) => Object.keys(card[property] ?? {}).length > 0)
}

/** Entries whose notes and personal facts stand apart, for the importer's own layer. */
export async function* separateLayers(entries: AsyncIterable<ImportEntry>): AsyncGenerator<ImportEntry> {
  for await (const entry of entries) yield entry.card ? { ...entry, ...splitPrivate(entry.card) } : entry
}

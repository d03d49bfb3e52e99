import type { CollectionChange } from '#store/collections/changes-reader.ts'
import type { StandingCollection } from './collection.ts'
import { type MemberEntry, toEntry } from './member-entry.ts'

/** What some changes come to. */
export interface FoldedChanges {
  readonly changed: readonly MemberEntry[]
  readonly gone: readonly string[]
  /** Of the last change that is told here; null when there was none. */
  readonly number: number | null
  readonly isTruncated: boolean
}

/**
 * One word on each resource name, about as many as `limit`: the card that has the name, or that it is gone. Told by name, since a
 * card may have changed its name, and a name its card. Of `changes` there must be one more than the limit when there are more.
 * When truncated, what comes later may say otherwise. Pure.
 */
export function foldChanges(
  collection: StandingCollection,
  changes: readonly CollectionChange[],
  limit: number | null,
): FoldedChanges {
  const told = new Map<string, MemberEntry | null>()
  const most = limit === null ? changes.length : Math.max(1, limit)
  for (const { name, member } of changes.slice(0, most)) told.set(name, member && toEntry(collection, member))
  const number = changes[Math.min(most, changes.length) - 1]?.number ?? null
  const entries = [...told.values()]
  return {
    changed: entries.filter((entry) => entry !== null),
    gone: [...told].flatMap(([name, entry]) => (entry ? [] : [name])),
    number,
    isTruncated: changes.length > most,
  }
}

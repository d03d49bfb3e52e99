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
 * One word on each resource name, about as many as `limit`: the card that has the name now, or that it is gone. Told by name,
 * since a card may have changed its name, and a name its card. Of `changes` there must be one more than the limit when there
 * are more. Each is told whole, so a first one that speaks of two names may pass a limit of one. Pure.
 */
export function foldChanges(
  collection: StandingCollection,
  changes: readonly CollectionChange[],
  limit: number | null,
): FoldedChanges {
  const told = new Map<string, MemberEntry | null>()
  let number: number | null = null
  for (const [i, change] of changes.entries()) {
    const fresh = namesOf(change).filter((name) => !told.has(name))
    const isOver = limit !== null && (i >= limit || told.size + fresh.length > limit)
    if (isOver && i > 0) return { ...split(told), number, isTruncated: true }
    if (change.member) told.set(change.member.name, toEntry(collection, change.member))
    for (const name of fresh) if (!told.has(name)) told.set(name, null)
    number = change.number
  }
  return { ...split(told), number, isTruncated: false }
}

function namesOf({ toldName, member }: CollectionChange): string[] {
  return [...new Set([member?.name, toldName])].filter((name) => typeof name === 'string')
}

function split(told: ReadonlyMap<string, MemberEntry | null>) {
  const changed: MemberEntry[] = []
  const gone: string[] = []
  for (const [name, entry] of told)
    if (entry) changed.push(entry)
    else gone.push(name)
  return { changed, gone }
}

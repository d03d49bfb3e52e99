import type { Actor } from '#base/actor.ts'
import { readResourceRows } from '#store/collections/reader.ts'
import type { Domain } from '../domain.ts'
import type { Collection } from './collection.ts'
import { findCollection } from './find-collection.ts'
import { type MemberEntry, toEntry } from './member-entry.ts'
import { renderResources } from './render-resources.ts'

/** A card of a collection with its text. */
export interface Resource extends MemberEntry {
  readonly text: string
  readonly version: '3.0' | '4.0'
  readonly createdAt: Date
}

/** Which resources, and as what. */
export interface ResourcesAsked {
  readonly segment: string
  readonly names: readonly string[]
  /** 3.0 unless asked otherwise: programs that speak 4.0 say so. */
  readonly version?: '3.0' | '4.0'
}

/**
 * Resources of a collection by their names, with their texts; names that are not there are left out. Throws `book-not-found`,
 * `sign-in-required`.
 */
export async function readResources(
  domain: Domain,
  actor: Actor,
  { segment, names, version = '3.0' }: ResourcesAsked,
): Promise<{ collection: Collection; found: Resource[] }> {
  return domain.store.read(actor, async (tx) => {
    const collection = await findCollection(tx, segment)
    const rows = await readResourceRows(tx, collection.bookId, collection.device, { names })
    const texts = await renderResources(tx, collection, { rows, version })
    const found = rows.map((row, i) => ({
      ...toEntry(collection, row),
      createdAt: row.createdAt,
      text: texts[i]!,
      version,
    }))
    return { collection, found }
  })
}

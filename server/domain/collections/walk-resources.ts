import type { Actor } from '#base/actor.ts'
import { readResourceRows, type StoredResource } from '#store/collections/members-reader.ts'
import { together } from '#store/together.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import type { Collection } from './collection.ts'
import { findCollection } from './find-collection.ts'
import type { Narrow } from './narrow.ts'
import { renderResources } from './render-resources.ts'
import type { Resource } from './resource.ts'
import { readSegment } from './segment.ts'

const PAGE = 200

/** What is walked through, and as what. */
export interface WalkAsked {
  readonly segment: string
  /** Cards that surely do not answer may be left out; others may come all the same. */
  readonly narrow?: Narrow | undefined
  /** As for `readResources`. */
  readonly version?: '3.0' | '4.0' | undefined
}

/**
 * All resources of a collection at one moment, in pages, with the collection of that moment. Memory does not grow with their
 * count. Throws `book-not-found`, `sign-in-required`.
 */
export async function walkResources(
  domain: Domain,
  actor: Actor,
  { segment, version }: WalkAsked,
  onPage: (page: Resource[]) => void | Promise<void>,
): Promise<Collection> {
  return domain.store.read(actor, async (tx) => {
    const [collection, first] = await together(findCollection(tx, segment), readPage(tx, segment, null))
    for (let rows: StoredResource[] | null = first; rows !== null; ) {
      if (rows.length > 0) await onPage(await renderResources(tx, collection, { rows, version }))
      rows = rows.length < PAGE ? null : await readPage(tx, segment, rows.at(-1)!.cardId)
    }
    return collection
  })
}

function readPage(tx: ReadTx, segment: string, after: string | null): Promise<StoredResource[]> {
  return readResourceRows(tx, readSegment(segment), { after, limit: PAGE })
}

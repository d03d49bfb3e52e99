import type { Actor } from '#base/actor.ts'
import { readResourcePage } from '#store/collections/members-reader.ts'
import { together } from '#store/together.ts'
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
    const readPage = (after: string | null) => readResourcePage(tx, readSegment(segment), { after, limit: PAGE })
    const [collection, first] = await together(findCollection(tx, segment), readPage(null))
    for (let { rows, next } = first; ; { rows, next } = await readPage(next)) {
      if (rows.length > 0) await onPage(await renderResources(domain, tx, collection, { rows, version }))
      if (next === null) return collection
    }
  })
}

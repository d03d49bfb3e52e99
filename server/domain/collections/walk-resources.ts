import type { Actor } from '#base/actor.ts'
import { readTextPage, readTextRows, type StoredText, type VersionAsked } from '#store/collections/members-reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import type { Collection, StandingCollection } from './collection.ts'
import { findCollection } from './find-collection.ts'
import { groupResource, keepShownGroups, shownGroups } from './groups/show-groups.ts'
import { orLost } from './guard/lost-collection.ts'
import { findCandidates } from './narrow/find-candidates.ts'
import type { Narrow } from './narrow.ts'
import { renderResources } from './rendering/render-resources.ts'
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
 * The resources of a collection at one moment, in pages, with the collection of that moment. Memory does not grow with their
 * count. A lost book has none. Throws `book-not-found`, `sign-in-required`.
 */
export async function walkResources(
  domain: Domain,
  actor: Actor,
  asked: WalkAsked,
  onPage: (page: Resource[]) => void | Promise<void>,
): Promise<Collection> {
  const read = () => walkThere(domain, actor, asked, onPage)
  return orLost<Collection>({ domain, actor, segment: asked.segment }, read, (lost) => lost)
}

async function walkThere(
  domain: Domain,
  actor: Actor,
  asked: WalkAsked,
  onPage: (page: Resource[]) => void | Promise<void>,
): Promise<Collection> {
  const { collection, groups } = await domain.store.read(actor, async (tx) => {
    const collection = await findCollection(tx, asked.segment)
    for await (const rows of readRows(tx, collection, asked))
      if (rows.length > 0) await onPage(await renderResources(domain, tx, collection, { rows, version: asked.version }))
    const groups = await shownGroups(tx, collection)
    if (groups.length > 0) await onPage(groups.map((group) => groupResource(collection, group, asked.version)))
    return { collection, groups }
  })
  await keepShownGroups(domain, actor, collection, groups)
  return collection
}

async function* readRows(
  tx: ReadTx,
  collection: StandingCollection,
  { narrow, version = null }: { narrow?: Narrow | undefined; version?: VersionAsked | undefined },
): AsyncGenerator<StoredText[]> {
  const book = readSegment(collection.segment)
  const candidates = narrow ? await findCandidates(tx, collection, narrow) : null
  if (candidates) {
    for (let at = 0; at < candidates.length; at += PAGE)
      yield readTextRows(tx, book, { cardIds: candidates.slice(at, at + PAGE) }, version)
    return
  }
  for (let after: string | null = null; ; ) {
    const { rows, next } = await readTextPage(tx, book, { after, limit: PAGE }, version)
    yield rows
    if (next === null) return
    after = next
  }
}

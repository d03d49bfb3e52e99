import type { Actor } from '#base/actor.ts'
import { readMembers } from '#store/collections/reader.ts'
import type { Domain } from '../domain.ts'
import type { Collection } from './collection.ts'
import { findCollection } from './find-collection.ts'
import { type MemberEntry, toEntry } from './member-entry.ts'

const PAGE = 5000

/**
 * All members of a collection at one moment, in pages, with the collection of that moment. Memory does not grow with their
 * count: the next page is read when `onPage` has taken the last one. Throws `book-not-found`, `sign-in-required`.
 */
export async function listMembers(
  domain: Domain,
  actor: Actor,
  { segment }: { segment: string },
  onPage: (page: MemberEntry[]) => void | Promise<void>,
): Promise<Collection> {
  return domain.store.read(actor, async (tx) => {
    const collection = await findCollection(tx, segment)
    for (let after: string | null = null; ; ) {
      const members = await readMembers(tx, collection.bookId, collection.device, { after, limit: PAGE })
      if (members.length > 0) await onPage(members.map((member) => toEntry(collection, member)))
      if (members.length < PAGE) return collection
      after = members.at(-1)!.cardId
    }
  })
}

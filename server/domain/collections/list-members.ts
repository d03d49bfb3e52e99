import { setImmediate as letOthers } from 'node:timers/promises'
import type { Actor } from '#base/actor.ts'
import { type MemberPage, readMemberPage, type StoredMember } from '#store/collections/members-reader.ts'
import { together } from '#store/together.ts'
import type { Domain } from '../domain.ts'
import type { Collection } from './collection.ts'
import { deviceNotes } from './device-notes.ts'
import { findCollection } from './find-collection.ts'
import { groupEntry, keepShownGroups, shownGroups } from './groups/show-groups.ts'
import { orLost } from './guard/lost-collection.ts'
import { type MemberEntry, toEntry } from './member-entry.ts'
import { readSegment } from './segment.ts'

const PAGE = 5000

/**
 * All members of a collection at one moment, in pages, with the collection of that moment. Memory does not grow with their
 * count: a page is read while `onPage` takes the one before. A lost book has none. Throws `book-not-found`, `sign-in-required`.
 */
export async function listMembers(
  domain: Domain,
  actor: Actor,
  { segment }: { segment: string },
  onPage: (page: MemberEntry[]) => void | Promise<void>,
): Promise<Collection> {
  const asked = { domain, actor, segment }
  return orLost<Collection>(
    asked,
    () => listThere(asked, onPage),
    (lost) => lost,
  )
}

async function listThere(
  { domain, actor, segment }: { domain: Domain; actor: Actor; segment: string },
  onPage: (page: MemberEntry[]) => void | Promise<void>,
): Promise<Collection> {
  const { collection, groups } = await domain.store.read(actor, async (tx) => {
    const readPage = (after: string | null) => readMemberPage(tx, readSegment(segment), { after, limit: PAGE })
    const [collection, first] = await together(findCollection(tx, segment), readPage(null))
    const take = async ({ rows }: MemberPage<StoredMember>) => {
      // The database is asked for the next page first, and other requests get their turn.
      await letOthers()
      if (rows.length > 0) await onPage(rows.map((member) => toEntry(collection, member)))
    }
    deviceNotes(domain).tellListed(tx.actor, collection, collection.number)
    for (let page: MemberPage<StoredMember> | null = first; page; ) {
      const following: Promise<MemberPage<StoredMember>> | null = page.next === null ? null : readPage(page.next)
      ;[, page] = await together(take(page), Promise.resolve(following))
    }
    const groups = await shownGroups(tx, collection)
    if (groups.length > 0) await onPage(groups.map(groupEntry))
    return { collection, groups }
  })
  await keepShownGroups(domain, actor, collection, groups)
  return collection
}

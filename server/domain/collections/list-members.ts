import { setImmediate as letOthers } from 'node:timers/promises'
import type { Actor } from '#base/actor.ts'
import { readMemberPage, type StoredMember } from '#store/collections/members-reader.ts'
import { together } from '#store/together.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import type { Collection } from './collection.ts'
import { deviceNotes } from './device-notes.ts'
import { findCollection } from './find-collection.ts'
import { type MemberEntry, toEntry } from './member-entry.ts'
import { readSegment } from './segment.ts'

const PAGE = 5000

/**
 * All members of a collection at one moment, in pages, with the collection of that moment. Memory does not grow with their
 * count: a page is read while `onPage` takes the one before. Throws `book-not-found`, `sign-in-required`.
 */
export async function listMembers(
  domain: Domain,
  actor: Actor,
  { segment }: { segment: string },
  onPage: (page: MemberEntry[]) => void | Promise<void>,
): Promise<Collection> {
  return domain.store.read(actor, async (tx) => {
    const [collection, first] = await together(findCollection(tx, segment), readPage(tx, segment, null))
    deviceNotes(domain).tellListed(collection, collection.number)
    for (let page: StoredMember[] | null = first; page !== null; ) {
      const take = async (members: StoredMember[]) => {
        // The database is asked for the next page first, and other requests get their turn.
        await letOthers()
        if (members.length > 0) await onPage(members.map((member) => toEntry(collection, member)))
      }
      ;[, page] = await together(take(page), nextPage(tx, segment, page))
    }
    return collection
  })
}

async function nextPage(tx: ReadTx, segment: string, page: readonly StoredMember[]): Promise<StoredMember[] | null> {
  return page.length < PAGE ? null : readPage(tx, segment, page.at(-1)!.cardId)
}

function readPage(tx: ReadTx, segment: string, after: string | null): Promise<StoredMember[]> {
  return readMemberPage(tx, readSegment(segment), { after, limit: PAGE })
}

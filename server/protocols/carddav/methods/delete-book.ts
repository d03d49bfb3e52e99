import { deleteCollection } from '#domain/collections/delete-collection.ts'
import { DavRefusal } from '../../webdav/dav-refusal.ts'
import type { DavAnswer, Visit } from '../../webdav/ground.ts'
import { readDepth } from '../../webdav/request-facts.ts'

/** DELETE of a book, always with all that is in it (RFC 4918 §9.6.1). */
export async function deleteBook(visit: Visit): Promise<DavAnswer> {
  if (readDepth(visit, 'infinity') !== 'infinity') throw new DavRefusal(400, 'bookInPart')
  await deleteCollection(visit.door.domain, visit.actor, { segment: visit.address.collection! })
  return { status: 204 }
}

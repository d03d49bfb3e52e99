import { type CollectionRequest, hasName, NS_CARDDAV, NS_DAV, readMkcol, writeMkcolResponse } from '@lazo/davxml'
import { makeCollection, type NewCollection } from '#domain/collections/make-collection.ts'
import { DavRefusal } from '../../webdav/dav-refusal.ts'
import type { DavAnswer, Handler, PropertyChanges, Visit } from '../../webdav/ground.ts'
import { isWritten, writeChanges } from '../../webdav/property-changes.ts'
import { readBody } from '../../webdav/request-facts.ts'
import { blaming, toKept } from '../kinds/kept-properties.ts'

/** MKCOL of a book, with what it is to be called (RFC 5689); without a body it is one too, since nothing else can be there. */
export async function makeBook(visit: Visit): Promise<DavAnswer> {
  const request = readRequest(visit)
  const kind = visit.tree.kindAt(visit.address)!
  const changes = request.properties.map((property) => ({ action: 'set' as const, property }))
  const propstats = await writeChanges(kind, changes, (accepted) => make(visit, accepted))
  if (isWritten(propstats)) return { status: 201 }
  // What fails is the one property that was wrong, and the book with it (RFC 5689 §3.1).
  const headers = { 'content-type': 'application/xml; charset=utf-8' }
  return { status: propstats[0]!.status === 507 ? 507 : 403, headers, body: writeMkcolResponse(propstats) }
}

/** MKCOL below a book: cards are no collections (RFC 6352 §5.2). */
export const refuseBookInside: Handler = async () => {
  const condition = { namespace: NS_CARDDAV, name: 'addressbook-collection-location-ok' }
  throw new DavRefusal(403, 'bookInside', { condition })
}

function readRequest(visit: Visit): CollectionRequest {
  const type = visit.headers['content-type']
  if (visit.body?.length && type !== undefined && !/\bxml\b/i.test(type)) throw new DavRefusal(415, 'mkcolNotXml')
  const root = readBody(visit)
  const request = readMkcol(root)
  const isBook = request.resourceTypes.some((name) => hasName(name, NS_CARDDAV, 'addressbook'))
  const isKnown = request.resourceTypes.every(
    (name) => hasName(name, NS_CARDDAV, 'addressbook') || hasName(name, NS_DAV, 'collection'),
  )
  if (isKnown && (isBook || root === null)) return request
  const condition = { namespace: NS_DAV, name: 'valid-resourcetype' }
  throw new DavRefusal(403, 'onlyBooks', { condition })
}

async function make(visit: Visit, { live, dead }: PropertyChanges): Promise<void> {
  const { door, actor, address } = visit
  const [name, description] = [live.get('displayname'), live.get('addressbook-description')]
  const book: NewCollection = {
    segment: address.collection!,
    ...(name ? { name } : {}),
    ...(description ? { description } : {}),
    properties: toKept(dead),
  }
  await blaming(visit, () => makeCollection(door.domain, actor, book))
}

import { davNode } from '@lazo/davxml'
import type { Collection } from '#domain/collections/collection.ts'
import { listCollections } from '#domain/collections/list-collections.ts'
import { findMember } from '#domain/members/list-members.ts'
import { READING } from '../../webdav/acl/privileges.ts'
import { commonProperties } from '../../webdav/common-properties.ts'
import type { Listed, ResourceKind } from '../../webdav/ground.ts'
import { liveProperty, tableOf } from '../../webdav/live-property.ts'
import { passageKind } from '../../webdav/passage-kind.ts'
import type { Principal } from '../../webdav/principals/principal.ts'
import { quotaProperties } from '../../webdav/quota-properties.ts'
import { collectionReports } from '../../webdav/reports/ground-reports.ts'
import { bookHref, homeHref } from '../card-address.ts'
import { bookKind } from './book-kind.ts'
import { changeProperties, HOME, readKept } from './kept-properties.ts'

/** The home of a member's address books (RFC 6352 §7.1.1). */
export const homeKind: ResourceKind<Principal> = {
  properties: tableOf<Principal>(
    ...commonProperties<Principal>({
      types: [davNode('collection')],
      reports: collectionReports,
      privilegesOf: () => [...READING, 'write-properties', 'bind', 'unbind'],
      isOwn: () => true,
    }),
    liveProperty('D:displayname', ({ name }) => name, { isCommon: true }),
    ...quotaProperties,
  ),
  reports: collectionReports,
  methods: {},
  find: ({ door, actor }) => findMember(door.domain, actor, { memberId: actor.memberId }),
  readDead: (visit) => readKept(visit, HOME),
  saveProperties: changeProperties,
  async walkChildren(visit, { memberId }, sink) {
    const { door, actor } = visit
    const books = await listCollections(door.domain, actor)
    const { dead } = sink.needs(bookKind)
    const listed: Listed<Collection>[] = []
    for (const book of books) {
      const href = bookHref(memberId, book.segment)
      listed.push({
        href,
        resource: book,
        ...(dead ? { dead: await readKept(visit, { bookId: book.bookId, cardId: null }) } : {}),
      })
    }
    await sink.take(bookKind, listed)
  },
}

/** Where all homes are, of which one sees one's own. */
export const homesKind = passageKind('Address books', async (visit, _, sink) => {
  const { memberId } = visit.actor
  const resource = await homeKind.find(visit, visit.address)
  await sink.take(homeKind, [{ href: homeHref(memberId), resource }])
})

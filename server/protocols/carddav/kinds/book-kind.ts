import { COLLATIONS, carddavNode, davNode, hrefNode } from '@lazo/davxml'
import type { Collection } from '#domain/collections/collection.ts'
import { readCollection } from '#domain/collections/read-collection.ts'
import { commonProperties } from '../../webdav/common-properties.ts'
import type { ResourceKind } from '../../webdav/ground.ts'
import { fixedProperty, liveProperty, tableOf } from '../../webdav/live-property.ts'
import { quotaProperties } from '../../webdav/quota-properties.ts'
import { collectionReports } from '../../webdav/reports/ground-reports.ts'
import { writeSyncToken } from '../../webdav/sync-token-uri.ts'
import { bookHref } from '../card-address.ts'
import { MAX_CARD, MAX_IMAGE } from '../card-limits.ts'
import { addCard } from '../methods/add-card.ts'
import { refuseBookTransfer } from '../methods/copy-card.ts'
import { deleteBook } from '../methods/delete-book.ts'
import { getBook } from '../methods/get-book.ts'
import { makeBook } from '../methods/make-book.ts'
import { multiget } from '../reports/addressbook-multiget.ts'
import { query } from '../reports/addressbook-query.ts'
import { syncCollection } from '../reports/sync-collection.ts'
import { privilegesOf } from './book-privileges.ts'
import { changeProperties, readKept } from './kept-properties.ts'
import { walkCards } from './walk-cards.ts'

const reports = [...collectionReports, query, multiget, syncCollection]

const VERSIONS = ['3.0', '4.0'].map((version) => ({
  ...carddavNode('address-data-type'),
  attributes: [
    { namespace: '', name: 'content-type', value: 'text/vcard' },
    { namespace: '', name: 'version', value: version },
  ],
}))

/** A book (RFC 6352 §5.2). */
export const bookKind: ResourceKind<Collection> = {
  properties: tableOf<Collection>(
    ...commonProperties<Collection>({
      types: [davNode('collection'), carddavNode('addressbook')],
      reports,
      privilegesOf: ({ right }) => privilegesOf(right),
      isOwn: ({ isOwn }) => isOwn,
    }),
    liveProperty('D:displayname', ({ name }) => name, { isCommon: true, isWritable: true }),
    liveProperty('D:creationdate', ({ createdAt }) => createdAt.toISOString(), { isCommon: true }),
    liveProperty('D:sync-token', ({ token }) => writeSyncToken(token)),
    liveProperty('CS:getctag', ({ token }) => writeSyncToken(token)),
    liveProperty('D:resource-id', ({ bookId }) => hrefNode(`urn:uuid:${bookId}`)),
    liveProperty('D:add-member', ({ segment }, { actor }) =>
      hrefNode(`${bookHref(actor.memberId, segment)}?add-member`),
    ),
    liveProperty('C:addressbook-description', ({ description }) => description, { isWritable: true }),
    fixedProperty('C:supported-address-data', VERSIONS),
    fixedProperty(
      'C:supported-collation-set',
      COLLATIONS.map((collation) => carddavNode('supported-collation', collation)),
    ),
    fixedProperty('C:max-resource-size', String(MAX_CARD)),
    fixedProperty('C:max-image-size', String(MAX_IMAGE)),
    ...quotaProperties,
  ),
  reports,
  methods: {
    GET: getBook,
    HEAD: getBook,
    POST: addCard,
    DELETE: deleteBook,
    MKCOL: makeBook,
    COPY: refuseBookTransfer,
    MOVE: refuseBookTransfer,
  },
  find: ({ door, actor }, { collection = '' }) => readCollection(door.domain, actor, collection),
  readDead: (visit, { bookId }) => readKept(visit, { bookId, cardId: null }),
  saveProperties: changeProperties,
  walkChildren: walkCards,
}

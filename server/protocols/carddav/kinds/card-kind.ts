import { hrefNode } from '@lazo/davxml'
import { readResources } from '#domain/collections/read-resources.ts'
import { cardNotFound } from '#domain/sharing/card-rights.ts'
import { commonProperties } from '../../webdav/common-properties.ts'
import type { ResourceKind } from '../../webdav/ground.ts'
import { fixedProperty, liveProperty, tableOf } from '../../webdav/live-property.ts'
import { resourceReports } from '../../webdav/reports/ground-reports.ts'
import { cardAt } from '../card-address.ts'
import { copyCard, moveCard } from '../methods/copy-card.ts'
import { deleteCard } from '../methods/delete-card.ts'
import { getCard } from '../methods/get-card.ts'
import { refuseBookInside } from '../methods/make-book.ts'
import { putCard } from '../methods/put-card.ts'
import { multiget } from '../reports/addressbook-multiget.ts'
import { query } from '../reports/addressbook-query.ts'
import { privilegesOf } from './book-privileges.ts'
import { changeProperties, readKept } from './kept-properties.ts'
import { type ShownCard, showCard } from './shown-card.ts'

const reports = [...resourceReports, multiget, query]

/** A card in a book (RFC 6352 §5.1). */
export const cardKind: ResourceKind<ShownCard> = {
  properties: tableOf<ShownCard>(
    ...commonProperties<ShownCard>({
      types: [],
      reports,
      privilegesOf: ({ book }) => privilegesOf(book.right),
      isOwn: ({ book }) => book.isOwn,
    }),
    liveProperty('D:getetag', ({ entry }) => entry.etag, { isCommon: true }),
    fixedProperty('D:getcontenttype', 'text/vcard; charset=utf-8', { isCommon: true }),
    liveProperty('D:getlastmodified', ({ entry }) => entry.updatedAt.toUTCString(), { isCommon: true }),
    liveProperty('D:creationdate', ({ whole }) => whole?.createdAt.toISOString() ?? null, {
      isCommon: true,
      needsText: true,
    }),
    liveProperty('D:getcontentlength', ({ whole }) => (whole ? String(whole.size) : null), {
      isCommon: true,
      needsText: true,
    }),
    liveProperty('D:resource-id', ({ entry }) => hrefNode(`urn:uuid:${entry.cardId}`)),
  ),
  reports,
  methods: {
    GET: getCard,
    HEAD: getCard,
    PUT: putCard,
    DELETE: deleteCard,
    COPY: copyCard,
    MOVE: moveCard,
    MKCOL: refuseBookInside,
  },
  async find({ door, actor }, address) {
    const { segment, name } = cardAt(address)
    const { collection, found } = await readResources(door.domain, actor, { segment, names: [name] })
    if (!found[0]) throw cardNotFound()
    return showCard(collection, found[0])
  },
  readDead: (visit, { entry: { cardId }, book: { bookId } }) => readKept(visit, { bookId, cardId }),
  saveProperties: changeProperties,
}

import { hrefNode } from '@lazo/davxml'
import type { DavService } from '../webdav/dav-service.ts'
import { liveProperty } from '../webdav/live-property.ts'
import type { Principal } from '../webdav/principals/principal.ts'
import { AREA, homeHref } from './card-address.ts'
import { bookKind } from './kinds/book-kind.ts'
import { cardKind } from './kinds/card-kind.ts'
import { homeKind, homesKind } from './kinds/home-kinds.ts'
import { changeProperties, HOME, readKept } from './kinds/kept-properties.ts'

/** CardDAV (RFC 6352) on the ground of WebDAV. */
export const carddavService: DavService = {
  area: AREA,
  kinds: [homesKind, homeKind, bookKind, cardKind],
  davClass: 'addressbook',
  wellKnown: '/.well-known/carddav',
  principalProperties: [
    liveProperty<Principal>('C:addressbook-home-set', ({ memberId }) => hrefNode(homeHref(memberId))),
  ],
  // What is kept on a principal, as `principal-address`, is kept on the home: Macs put `me-card` there.
  principalKeeping: { readDead: (visit) => readKept(visit, HOME), saveProperties: changeProperties },
}

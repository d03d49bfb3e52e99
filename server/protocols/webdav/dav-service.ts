import type { LiveProperty, PropertyKeeping, ResourceKind } from './ground.ts'
import type { Principal } from './principals/principal.ts'

/** What a protocol on this ground brings: CardDAV its address books, CalDAV its calendars. */
export interface DavService {
  /** The area of its addresses: `addressbooks`. */
  readonly area: string
  /** The kinds of resources in it: all homes, one member's home, a collection, a member of a collection. */
  readonly kinds: readonly ResourceKind<unknown>[]
  /** What the `DAV` header says of it (RFC 6352 §6.1). */
  readonly davClass: string
  /** Where clients look for it first (RFC 6764 §5): `/.well-known/carddav`. */
  readonly wellKnown: string
  /** What a principal tells of it: where its home is. */
  readonly principalProperties: readonly LiveProperty<Principal>[]
  /** Where clients keep properties on a principal; absent where they may keep none. */
  readonly principalKeeping?: PropertyKeeping<Principal>
}

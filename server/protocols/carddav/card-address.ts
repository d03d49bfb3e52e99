import { type Address, hrefOf } from '../webdav/address.ts'

/** The area of address books. */
export const AREA = 'addressbooks'

/** Where a card is, in the words of the domain. */
export interface CardAddress {
  readonly segment: string
  readonly name: string
}

/** What the address of a card says of it. */
export function cardAt({ collection = '', name = '' }: Address): CardAddress {
  return { segment: collection, name }
}

/** The home of a member's address books as it stands in answers. */
export function homeHref(memberId: string): string {
  return hrefOf({ area: AREA, memberId })
}

/** A book as it stands in answers; encoded names behind it are its cards. */
export function bookHref(memberId: string, segment: string): string {
  return hrefOf({ area: AREA, memberId, collection: segment })
}

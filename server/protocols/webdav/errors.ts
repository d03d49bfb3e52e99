import { NS_CALDAV, NS_CARDDAV, NS_DAV, type XmlName } from '@lazo/davxml'
import type { ErrorCode, ErrorKind, ProductError } from '#base/errors.ts'
import { statusOf } from '../error-status.ts'

/** How this door says an error of the product: a status, and the precondition that its protocols have for it. */
export interface DavMeaning {
  readonly status: number
  readonly condition?: XmlName
}

const dav = (name: string): XmlName => ({ namespace: NS_DAV, name })
const caldav = (name: string): XmlName => ({ namespace: NS_CALDAV, name })
const carddav = (name: string): XmlName => ({ namespace: NS_CARDDAV, name })

/** Where WebDAV has words of its own; all other errors have their status of HTTP. */
const meanings: Partial<Record<ErrorCode, DavMeaning>> = {
  'body-too-large': { status: 413, condition: carddav('max-resource-size') },
  'book-address-taken': { status: 405, condition: dav('resource-must-be-null') },
  'book-name-taken': { status: 405, condition: dav('resource-must-be-null') },
  'book-read-only': { status: 403, condition: dav('need-privileges') },
  'calendar-read-only': { status: 403, condition: dav('need-privileges') },
  'calendar-unreadable': { status: 403, condition: caldav('valid-calendar-data') },
  'card-invalid': { status: 403, condition: carddav('valid-address-data') },
  'card-too-large': { status: 403, condition: carddav('max-resource-size') },
  'card-unreadable': { status: 403, condition: carddav('valid-address-data') },
  'image-too-large': { status: 403, condition: carddav('max-resource-size') },
  'image-unreadable': { status: 403, condition: carddav('valid-address-data') },
  'media-type-unsupported': { status: 415, condition: carddav('supported-address-data') },
  'right-missing': { status: 403, condition: dav('need-privileges') },
  'scope-missing': { status: 403, condition: dav('need-privileges') },
  'start-over': { status: 403, condition: dav('valid-sync-token') },
  'time-exceeded': { status: 507, condition: dav('number-of-matches-within-limits') },
  'uid-taken': { status: 409, condition: carddav('no-uid-conflict') },
}

/** Whose devices ask again by themselves, and must not be told that they did something wrong. */
const statusOfKind: Partial<Record<ErrorKind, number>> = { gone: 404 }

/** What an error of the product is in WebDAV. Pure. */
export function meaningOf(error: Pick<ProductError, 'code' | 'kind'>): DavMeaning {
  return meanings[error.code] ?? { status: statusOfKind[error.kind] ?? statusOf(error.code) }
}

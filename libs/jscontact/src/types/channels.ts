import type { calendarKinds, directoryKinds, linkKinds, mediaKinds, phoneFeatures } from '../enumerations.table.ts'
import type { Enumerated, Labelled, Preferable, SetOf } from './base.ts'

/** An e-mail address (RFC 9553 §2.3.1). */
export interface EmailAddress extends Labelled {
  '@type'?: 'EmailAddress'
  address: string
}

/** An account at a messenger or a network; it has a `uri`, a `user`, or both (RFC 9553 §2.3.2). */
export interface OnlineService extends Labelled {
  '@type'?: 'OnlineService'
  /** Compared without regard to case. */
  service?: string
  uri?: string
  user?: string
}

/** A phone number (RFC 9553 §2.3.3). */
export interface Phone extends Labelled {
  '@type'?: 'Phone'
  /** A URI, or the number as typed. */
  number: string
  features?: SetOf<PhoneFeature>
}

/** What a phone number can be used for (RFC 9553 §2.3.3). */
export type PhoneFeature = Enumerated<typeof phoneFeatures>

/** A language somebody likes to be contacted in (RFC 9553 §2.3.4). */
export interface LanguagePref extends Preferable {
  '@type'?: 'LanguagePref'
  language: string
}

/** Where invitations are received (RFC 9553 §2.4.2). */
export interface SchedulingAddress extends Labelled {
  '@type'?: 'SchedulingAddress'
  uri: string
}

/** Something elsewhere, named by a URI (RFC 9553 §1.4.4). */
export interface Resource extends Labelled {
  kind?: string
  uri: string
  mediaType?: string
}

/** A calendar, or where to ask for free and busy times (RFC 9553 §2.4.1). */
export interface Calendar extends Resource {
  '@type'?: 'Calendar'
  kind: Enumerated<typeof calendarKinds>
}

/** A public key or a certificate (RFC 9553 §2.6.1). */
export interface CryptoKey extends Resource {
  '@type'?: 'CryptoKey'
}

/** A directory, or this contact's entry in one (RFC 9553 §2.6.2). */
export interface Directory extends Resource {
  '@type'?: 'Directory'
  kind: Enumerated<typeof directoryKinds>
  /** Place in the list of directories of this kind, from 1. */
  listAs?: number
}

/** Any other web address (RFC 9553 §2.6.3). */
export interface Link extends Resource {
  '@type'?: 'Link'
  kind?: Enumerated<typeof linkKinds>
}

/** A photo, a sound or a logo (RFC 9553 §2.6.4). */
export interface Media extends Resource {
  '@type'?: 'Media'
  kind: Enumerated<typeof mediaKinds>
}

import type { Card, KnownContactKind } from '@lazo/jscontact'

/** A made-up person of the samples. */
export interface SamplePerson {
  /** Given name and surnames; a single one is all the name there is. */
  readonly name: readonly [given: string, surname?: string, surname2?: string]
  readonly isWoman?: boolean
  /** The key of the company where they work; those without one are private. */
  readonly at?: string
  readonly title?: string
  readonly nickname?: string
  readonly kinds?: readonly KnownContactKind[]
  readonly labels?: readonly string[]
  /** `YYYY-MM-DD`, or `MM-DD` where nobody knows the year. */
  readonly born?: string
  readonly note?: string
  readonly likes?: readonly string[]
  /** The full name of another person of the samples, and what they are to this one. */
  readonly kin?: readonly [name: string, relation: 'spouse' | 'sibling' | 'child' | 'parent' | 'friend' | 'colleague']
  readonly hasPhoto?: boolean
  /** Where a mail is not written to. */
  readonly hasNoEmail?: boolean
}

/** A made-up company of the samples. */
export interface SampleCompany {
  readonly key: string
  readonly name: string
  /** Below `.example`, where nobody ever is (RFC 2606 §2). */
  readonly domain: string
  readonly sector: string
  readonly kind: KnownContactKind
  readonly street: string
  readonly postcode: string
  readonly city: string
  readonly phone: string
  readonly note?: string
}

/** All that the samples of a language are made of. */
export interface SampleWords {
  readonly bookName: string
  readonly country: string
  readonly countryCode: string
  /** A mobile number nobody has, with `##` for what differs from person to person. */
  readonly mobile: string
  readonly companies: readonly SampleCompany[]
  readonly people: readonly SamplePerson[]
}

/** A card of the samples, which always has a uid. */
export type SampleCard = Card & { uid: string }

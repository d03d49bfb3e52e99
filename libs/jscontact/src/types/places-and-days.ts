import type { addressComponentKinds, addressContexts, anniversaryKinds } from '../enumerations.table.ts'
import type { Component, Composed, Enumerated, JsContactObject, SetOf, UtcDateTime } from './base.ts'

/** A postal address or another place (RFC 9553 §2.5.1.1). */
export interface Address extends Composed<AddressComponent> {
  '@type'?: 'Address'
  /** Two letters (ISO 3166-1). */
  countryCode?: string
  /** A `geo:` URI. */
  coordinates?: string
  /** A name of the IANA time zone database. */
  timeZone?: string
  contexts?: SetOf<AddressContext>
  /** 1 is best, 100 last; absent is worse than 100. */
  pref?: number
}

/** When an address is used (RFC 9553 §2.5.1.1). */
export type AddressContext = Enumerated<typeof addressContexts>

/** One part of an address (RFC 9553 §2.5.1.2). */
export interface AddressComponent extends Component<AddressComponentKind> {
  '@type'?: 'AddressComponent'
}

/** Which part of an address a component is (RFC 9553 §2.5.1.2). */
export type AddressComponentKind = Enumerated<typeof addressComponentKinds>

/** A birthday, a wedding day or a day of death (RFC 9553 §2.8.1). */
export interface Anniversary extends JsContactObject {
  '@type'?: 'Anniversary'
  kind: Enumerated<typeof anniversaryKinds>
  date: PartialDate | Timestamp
  place?: Address
}

/** A day, or as much of one as is known: a year, a month of a year, a day of a month (RFC 9553 §2.8.1). */
export interface PartialDate extends JsContactObject {
  '@type'?: 'PartialDate'
  year?: number
  month?: number
  day?: number
  /** The calendar the day is kept in; year, month and day are Gregorian all the same. */
  calendarScale?: string
}

/** An exact moment (RFC 9553 §2.8.1). */
export interface Timestamp extends JsContactObject {
  '@type': 'Timestamp'
  utc: UtcDateTime
}

/** What the state of an address on a mailing list was when the list was exported: an entry of `lazo.app:mailings`, kept as evidence. */
export interface Mailing extends JsContactObject {
  /** Whose list it is: `Mailchimp`. */
  service: string
  /** `cleaned` when mail came back; `unknown` when the list does not tell. */
  state: 'subscribed' | 'unsubscribed' | 'cleaned' | 'unknown'
  /** What the list says of it, by the names of its columns: when and where from the address was entered, left or failed. */
  facts?: { [name: string]: string }
}

/** A day worth remembering that JSContact has no kind for, such as a name day: an entry of `lazo.app:dates`. */
export interface OtherDate extends JsContactObject {
  date: PartialDate | Timestamp
  label?: string
}

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

/** A day worth remembering that JSContact has no kind for, such as a name day: an entry of `lazo.app:dates`. */
export interface OtherDate extends JsContactObject {
  date: PartialDate | Timestamp
  label?: string
}

import type { Address, AddressComponent } from '@lazo/jscontact'

/** The attributes of one address: those of its parts, and that of the whole. */
export interface AddressAttributes {
  contexts: NonNullable<Address['contexts']>
  /** In the order in which they stand in an address. */
  parts: readonly (readonly [attribute: string, kind: AddressComponent['kind']])[]
  /** Lines with `$` between them (RFC 4517 §3.3.28). */
  whole: string
  countryCode: string | null
}

/** The address of a person at work, and at home as Mozilla has it. */
export const ADDRESSES: readonly AddressAttributes[] = [
  {
    contexts: { work: true },
    parts: [
      ['street', 'name'],
      ['mozillaWorkStreet2', 'apartment'],
      ['roomNumber', 'room'],
      ['postOfficeBox', 'postOfficeBox'],
      ['postalCode', 'postcode'],
      ['l', 'locality'],
      ['st', 'region'],
      ['co', 'country'],
    ],
    whole: 'postalAddress',
    countryCode: 'c',
  },
  {
    contexts: { private: true },
    parts: [
      ['mozillaHomeStreet', 'name'],
      ['mozillaHomeStreet2', 'apartment'],
      ['mozillaHomePostalCode', 'postcode'],
      ['mozillaHomeLocalityName', 'locality'],
      ['mozillaHomeState', 'region'],
      ['mozillaHomeCountryName', 'country'],
    ],
    whole: 'homePostalAddress',
    countryCode: null,
  },
]

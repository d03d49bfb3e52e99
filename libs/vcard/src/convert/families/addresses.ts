import type { Address } from '@lazo/jscontact'
import { entriesAt } from '../entry-family.ts'
import type { Family } from '../family.ts'
import { readAppleCountry, readGeoProperty, readLabelProperty, readZoneProperty } from './address/complete-address.ts'
import { readAddress } from './address/read-address.ts'
import { writeNewAddress } from './address/write-new-address.ts'
import { writeOldAddress } from './address/write-old-address.ts'

/** ADR, LABEL, GEO, TZ and X-ABADR ⇄ `addresses`. */
export const addresses: Family = {
  reads: { ADR: readAddress },
  completes: { LABEL: readLabelProperty, 'X-ABADR': readAppleCountry, GEO: readGeoProperty, TZ: readZoneProperty },
  write(card, out) {
    const entries = Object.entries(entriesAt<Address>(card, 'addresses'))
    for (const [id, address] of entries) {
      const entry = { id, address, isOnly: entries.length === 1 }
      if (out.version === '3.0') writeOldAddress(entry, out)
      else writeNewAddress(entry, out)
    }
  },
}

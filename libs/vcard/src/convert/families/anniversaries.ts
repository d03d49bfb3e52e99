import { type Anniversary, datesProperty, type OtherDate } from '@lazo/jscontact'
import type { RawProperty } from '../../raw/raw-card.ts'
import type { VcardVersion } from '../../raw/vcard-version.ts'
import { entriesAt } from '../entry-family.ts'
import type { Family } from '../family.ts'
import type { Placement } from '../placement.ts'
import type { CardDraft } from '../read/card-draft.ts'
import { ParamTaker } from '../read/param-taker.ts'
import { looseValue } from '../write/typed-value.ts'
import type { VcardDraft } from '../write/vcard-draft.ts'
import { readDate, writeDate } from './anniversary-date.ts'
import { readPlace, writePlace } from './anniversary-place.ts'

/** How Apple and Google label the wedding day among other dates. */
const APPLE_WEDDING = '_$!<Anniversary>!$_'

/** Properties of single programs for the wedding day. */
const OLD_WEDDINGS = ['X-ANNIVERSARY', 'X-EVOLUTION-ANNIVERSARY', 'X-KADDRESSBOOK-X-ANNIVERSARY', 'X-MS-ANNIVERSARY']

/** BDAY, DEATHDATE, ANNIVERSARY with their places, and X-ABDATE for these and all other days. */
export const anniversaries: Family = {
  reads: {
    BDAY: (property, draft) => readAnniversary(property, draft, 'birth'),
    DEATHDATE: (property, draft) => readAnniversary(property, draft, 'death'),
    ANNIVERSARY: (property, draft) => readAnniversary(property, draft, 'wedding'),
    ...Object.fromEntries(
      OLD_WEDDINGS.map((name) => [
        name,
        (property: RawProperty, draft: CardDraft) => readAnniversary(property, draft, 'wedding'),
      ]),
    ),
    'X-ABDATE': readOtherDate,
  },
  completes: {
    BIRTHPLACE: (property, draft) => readPlace(property, draft, 'birth'),
    DEATHPLACE: (property, draft) => readPlace(property, draft, 'death'),
  },
  write(card, out) {
    const written = new Set<string>()
    for (const [id, one] of Object.entries(entriesAt<Anniversary>(card, 'anniversaries'))) {
      // Each property may be there once; a second birthday goes out as JSContact.
      if (!written.has(one.kind) && writeAnniversary(id, one, out)) written.add(one.kind)
    }
    for (const [id, one] of Object.entries(entriesAt<OtherDate>(card, datesProperty))) writeOtherDate(id, one, out)
  },
}

function readAnniversary(property: RawProperty, draft: CardDraft, kind: Anniversary['kind']): Placement | null {
  const isThere = Object.values(draft.card.anniversaries ?? {}).some((one) => one.kind === kind)
  const params = new ParamTaker(property)
  const date = isThere ? null : readDate(property, params)
  if (!date) return null
  const entry: Anniversary = { kind, date }
  const name = property.key.toLowerCase()
  if (kind === 'wedding' && property.key !== weddingProperty(draft.version === '4.0' ? '4.0' : '3.0'))
    entry.vCardName = name
  return addDate(draft, 'anniversaries', entry, params)
}

function readOtherDate(property: RawProperty, draft: CardDraft): Placement | null {
  if (draft.labelOf(property) === APPLE_WEDDING) {
    const wedding = readAnniversary(property, draft, 'wedding')
    if (wedding) return { ...wedding, takesLabel: true }
  }
  const params = new ParamTaker(property)
  const date = readDate(property, params)
  if (!date) return null
  const entry: OtherDate = { date }
  return { ...addDate(draft, datesProperty, entry, params), hasLabel: true }
}

function addDate(draft: CardDraft, collection: string, entry: Anniversary | OtherDate, params: ParamTaker): Placement {
  const units = [draft.place(collection, entry, params)]
  const rest = params.rest()
  if (rest) entry.vCardParams = rest
  return { units, holder: entry }
}

function weddingProperty(version: VcardVersion): string {
  return version === '3.0' ? 'X-ABDATE' : 'ANNIVERSARY'
}

function propertyOf({ kind, vCardName }: Anniversary, version: VcardVersion): string | null {
  const own = vCardName?.toUpperCase() ?? ''
  const isOwn = version === '3.0' && (own === 'ANNIVERSARY' || OLD_WEDDINGS.includes(own))
  if (kind === 'wedding') return isOwn ? own : weddingProperty(version)
  if (kind === 'birth') return 'BDAY'
  return kind === 'death' ? 'DEATHDATE' : null
}

function writeAnniversary(id: string, entry: Anniversary, out: VcardDraft): boolean {
  const params = out.params()
  const name = propertyOf(entry, out.version)
  const value = name === null ? null : writeDate(entry.date, params, out)
  if (name === null || !value) return false
  params.add('PROP-ID', id)
  const units = [`anniversaries/${id}`]
  const property = out.write({ name, units, value, params, holder: entry })
  if (name === 'X-ABDATE') out.writeBeside(property, { name: 'X-ABLabel', units, value: looseValue(APPLE_WEDDING) })
  if (entry.place) writePlace(id, entry, out)
  return true
}

function writeOtherDate(id: string, entry: OtherDate, out: VcardDraft): void {
  const params = out.params()
  const value = writeDate(entry.date, params, out)
  if (!value) return
  params.add('PROP-ID', id)
  const units = [`${datesProperty}/${id}`]
  out.write({ name: 'X-ABDATE', units, value, params, holder: entry })
}

import type { Address, Anniversary } from '@lazo/jscontact'
import type { RawProperty } from '../../raw/raw-card.ts'
import { readGeo } from '../../values/geo-uri.ts'
import { unescapeText } from '../../values/text.ts'
import type { Placement } from '../placement.ts'
import type { CardDraft } from '../read/card-draft.ts'
import { ParamTaker } from '../read/param-taker.ts'
import { textValue, uriValue } from '../write/typed-value.ts'
import type { VcardDraft } from '../write/vcard-draft.ts'

/** Reads BIRTHPLACE or DEATHPLACE into the anniversary of its kind (RFC 9555 §2.5.1); null when there is none. */
export function readPlace(property: RawProperty, draft: CardDraft, kind: Anniversary['kind']): Placement | null {
  const params = new ParamTaker(property)
  const place = placeOf(property.value, params.takeType())
  const id = params.take('PROP-ID')
  const entries = Object.entries(draft.card.anniversaries ?? {}).filter(([, one]) => one.kind === kind && !one.place)
  const found = entries.find(([own]) => own === id) ?? entries[0]
  if (!place || !found) return null
  const rest = params.rest()
  found[1].place = rest ? { ...place, vCardParams: rest } : place
  return { units: [`anniversaries/${found[0]}`], holder: found[1].place }
}

/** Writes the place of a birth or a death as far as these properties can tell it. */
export function writePlace(id: string, { kind, place }: Anniversary, out: VcardDraft): void {
  const value = place && valueOf(place)
  if (!value || (kind !== 'birth' && kind !== 'death')) return
  const params = out.params()
  params.add('PROP-ID', id)
  const name = kind === 'birth' ? 'BIRTHPLACE' : 'DEATHPLACE'
  out.write({ name, units: [`anniversaries/${id}`], value, params, holder: place })
}

function placeOf(raw: string, type = 'text'): Address | null {
  if (type === 'text') return { full: unescapeText(raw) }
  const coordinates = type === 'uri' ? readGeo(raw) : null
  return coordinates === null ? null : { coordinates }
}

function valueOf({ full, coordinates }: Address) {
  if (full?.trim()) return textValue(full)
  return coordinates === undefined ? null : uriValue(coordinates)
}

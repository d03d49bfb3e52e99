import { cardKinds } from '@lazo/jscontact'
import type { RawProperty } from '../../raw/raw-card.ts'
import { unescapeText } from '../../values/text.ts'
import type { Family } from '../family.ts'
import type { Placement } from '../placement.ts'
import type { CardDraft } from '../read/card-draft.ts'
import { ParamTaker } from '../read/param-taker.ts'
import { looseValue, textValue } from '../write/typed-value.ts'

/** A kind that is not registered, or a vendor's. */
const OTHER_KIND = /^(?:[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+:[A-Za-z0-9.-]+)$/

/** KIND ⇄ `kind`; in vCard 3.0 groups and organizations are marked as Apple's programs do. */
export const kind: Family = {
  reads: {
    KIND: (property, draft) => setKind(draft, unescapeText(property.value).trim(), property),
    'X-ADDRESSBOOKSERVER-KIND': (property, draft) =>
      property.value.trim().toLowerCase() === 'group' ? setKind(draft, 'group', property) : null,
    'X-ABSHOWAS': (property, draft) =>
      property.value.trim().toUpperCase() === 'COMPANY' ? setKind(draft, 'org', property) : null,
  },
  write(card, out) {
    if (card.kind === undefined) return
    const units = ['kind']
    if (out.version === '4.0' || !['group', 'org'].includes(card.kind)) {
      out.writeLoose(card, 'kind', { name: 'KIND', units, value: textValue(card.kind) })
    } else if (card.kind === 'group') {
      out.writeLoose(card, 'kind', { name: 'X-ADDRESSBOOKSERVER-KIND', units, value: looseValue('group') })
    } else {
      out.writeLoose(card, 'kind', { name: 'X-ABShowAs', units, value: looseValue('COMPANY') })
    }
  },
}

function setKind(draft: CardDraft, text: string, property: RawProperty): Placement | null {
  const params = new ParamTaker(property)
  const known = cardKinds.find((one) => one === text.toLowerCase())
  if (draft.card.kind !== undefined || !(known || OTHER_KIND.test(text))) return null
  draft.card.kind = known ?? (text as `${string}:${string}`)
  draft.keepLoose('kind', params.rest())
  return { units: ['kind'] }
}

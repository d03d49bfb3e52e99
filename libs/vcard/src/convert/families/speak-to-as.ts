import { grammaticalGenders, type Pronouns } from '@lazo/jscontact'
import { unescapeText } from '../../values/text.ts'
import { entryFamily } from '../entry-family.ts'
import { contextsFacet, prefFacet } from '../facets.ts'
import type { Family } from '../family.ts'
import { ParamTaker } from '../read/param-taker.ts'
import { textRow } from '../rows.ts'
import { textValue } from '../write/typed-value.ts'

const pronouns = entryFamily<Pronouns>({
  collection: 'speakToAs/pronouns',
  hasLabel: false,
  rows: [textRow('pronouns', { property: 'PRONOUNS', facets: [contextsFacet, prefFacet] })],
})

/** GRAMGENDER and PRONOUNS ⇄ `speakToAs`. */
export const speakToAs: Family = {
  reads: {
    ...pronouns.reads,
    GRAMGENDER(property, draft) {
      const gender = grammaticalGenders.find((one) => one === unescapeText(property.value).trim().toLowerCase())
      const speakTo = draft.card.speakToAs ?? {}
      if (!gender || speakTo.grammaticalGender) return null
      draft.card.speakToAs = { ...speakTo, grammaticalGender: gender }
      draft.keepLoose('gramgender', new ParamTaker(property).rest())
      return { units: ['speakToAs/grammaticalGender'] }
    },
  },
  write(card, out) {
    const gender = card.speakToAs?.grammaticalGender
    const isKnown = grammaticalGenders.some((one) => one === gender)
    if (gender && isKnown) {
      const units = ['speakToAs/grammaticalGender']
      out.writeLoose(card, 'gramgender', { name: 'GRAMGENDER', units, value: textValue(gender) })
    }
    pronouns.write(card, out)
  },
}

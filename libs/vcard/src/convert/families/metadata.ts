import type { Card } from '@lazo/jscontact'
import { isLanguageTag } from '../../values/language-tag.ts'
import { unescapeText } from '../../values/text.ts'
import { isUri, readUri } from '../../values/uri.ts'
import { parseMoment, writeMoment } from '../../values/utc-moment.ts'
import type { Family } from '../family.ts'
import { ParamTaker } from '../read/param-taker.ts'
import { type TypedValue, textValue, uriValue } from '../write/typed-value.ts'
import type { VcardDraft } from '../write/vcard-draft.ts'

/** A property that becomes one plain value of the card. */
interface ScalarRow {
  property: string
  member: 'uid' | 'prodId' | 'created' | 'updated' | 'language'
  /** Gives the value for the card; null when there is none for this one. */
  read(raw: string): string | null
  write(value: string, out: VcardDraft): TypedValue
}

/** Makes the family of one such property; a second one of it is kept as it is. */
function scalarFamily({ property: name, member, read, write }: ScalarRow): Family {
  return {
    reads: {
      [name](property, draft) {
        const params = new ParamTaker(property)
        params.takeType()
        const value = draft.card[member] === undefined ? read(property.value) : null
        if (!value) return null
        draft.card[member] = value
        draft.keepLoose(name.toLowerCase(), params.rest())
        return { units: [member] }
      },
    },
    write(card: Card, out: VcardDraft) {
      const value = card[member]
      if (value === undefined) return
      out.writeLoose(card, name.toLowerCase(), { name, units: [member], value: write(value, out) })
    },
  }
}

/** UID ⇄ `uid`. */
export const uid = scalarFamily({
  property: 'UID',
  member: 'uid',
  read: (raw) => readUri(unescapeText(raw)),
  write: (value, { version }) => (version === '4.0' && isUri(value) ? uriValue(value) : textValue(value)),
})

/** PRODID ⇄ `prodId`. */
export const prodId = scalarFamily({ property: 'PRODID', member: 'prodId', read: unescapeText, write: textValue })

/** CREATED ⇄ `created`. */
export const created = scalarFamily({
  property: 'CREATED',
  member: 'created',
  read: parseMoment,
  write: (value) => ({ type: 'timestamp', raw: writeMoment(value, 'basic') }),
})

/** REV ⇄ `updated`. */
export const updated = scalarFamily({
  property: 'REV',
  member: 'updated',
  read: (raw) => parseMoment(unescapeText(raw)),
  write: (value, { version }) =>
    version === '3.0'
      ? { type: 'date-time', raw: writeMoment(value, 'extended') }
      : { type: 'timestamp', raw: writeMoment(value, 'basic') },
})

/** LANGUAGE ⇄ `language`. */
export const language = scalarFamily({
  property: 'LANGUAGE',
  member: 'language',
  read: (raw) => (isLanguageTag(raw.trim()) ? raw.trim() : null),
  write: (raw) => ({ type: 'language-tag', raw }),
})

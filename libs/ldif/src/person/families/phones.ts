import { entriesByPreference, type Phone } from '@lazo/jscontact'
import { addEntry } from '../card-draft.ts'
import type { Family } from '../family.ts'
import { PHONE_ATTRIBUTES, type PhoneAttribute, READ_AS } from './phones.table.ts'

const BY_NAME = new Map(PHONE_ATTRIBUTES.map(({ attribute, is }) => [attribute, is]))

/** In the order in which people look for a number: those of every directory first; the attribute in small letters. */
const READ: readonly PhoneAttribute[] = [
  ...PHONE_ATTRIBUTES.toReversed(),
  ...Object.entries(READ_AS).map(([attribute, like]) => ({ attribute, is: BY_NAME.get(like ?? '') ?? {} })),
].map(({ attribute, is }) => ({ attribute: attribute.toLowerCase(), is }))

/** telephoneNumber, mobile, homePhone and all their kin. */
export const phones: Family = {
  read(bag, { card }) {
    for (const { attribute, is } of READ)
      for (const number of bag.texts(attribute)) addEntry(card, 'phones', { number, ...copyOf(is) })
  },
  write(card, add) {
    for (const phone of entriesByPreference(card.phones)) {
      const place = PHONE_ATTRIBUTES.find(({ is }) => fits(phone, is))
      add(place?.attribute ?? 'telephoneNumber', phone.number.replace(/^tel:/i, ''))
    }
  },
}

function copyOf({ contexts, features, ...others }: PhoneAttribute['is']): PhoneAttribute['is'] {
  return { ...others, ...(contexts && { contexts: { ...contexts } }), ...(features && { features: { ...features } }) }
}

function fits(phone: Phone, { features, contexts, label }: PhoneAttribute['is']): boolean {
  return (
    (label === undefined || label.toLowerCase() === phone.label?.toLowerCase()) &&
    Object.keys(features ?? {}).every((feature) => phone.features?.[feature as 'fax']) &&
    Object.keys(contexts ?? {}).every((context) => phone.contexts?.[context as 'work'])
  )
}

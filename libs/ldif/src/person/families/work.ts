import { addEntry, setMember } from '../card-draft.ts'
import type { Family } from '../family.ts'

/** o, ou, title, businessRole, businessCategory. */
export const work: Family = {
  read(bag, { card }) {
    const units = bag.texts('ou').map((name) => ({ name }))
    const [first, ...others] = bag.texts('o')
    const organization = { ...(first === undefined ? {} : { name: first }), ...(units.length > 0 ? { units } : {}) }
    if (first !== undefined || units.length > 0) addEntry(card, 'organizations', organization)
    for (const name of others) addEntry(card, 'organizations', { name })
    for (const name of bag.texts('title')) addEntry(card, 'titles', { name })
    for (const name of bag.texts('businessrole')) addEntry(card, 'titles', { kind: 'role', name })
    const sectors = bag.texts('businesscategory')
    if (sectors.length > 0) card['lazo.app:sectors'] = {}
    for (const sector of sectors) setMember<true | undefined>(card['lazo.app:sectors']!, sector, true)
  },
  write(card, add) {
    const organizations = Object.values(card.organizations ?? {})
    for (const { name } of organizations) add('o', name)
    for (const { name } of organizations[0]?.units ?? []) add('ou', name)
    for (const { kind, name } of Object.values(card.titles ?? {})) add(kind === 'role' ? 'businessRole' : 'title', name)
    for (const sector of Object.keys(card['lazo.app:sectors'] ?? {})) add('businessCategory', sector)
  },
}

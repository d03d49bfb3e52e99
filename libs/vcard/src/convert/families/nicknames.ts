import type { Nickname } from '@lazo/jscontact'
import { splitUnescaped, writeTextList } from '../../values/text.ts'
import { entriesAt, entryFamily } from '../entry-family.ts'
import { contextsFacet, prefFacet } from '../facets.ts'
import type { Family } from '../family.ts'
import { textRow } from '../rows.ts'

const single = entryFamily<Nickname>({
  collection: 'nicknames',
  hasLabel: false,
  rows: [textRow('name', { property: 'NICKNAME', facets: [contextsFacet, prefFacet] })],
})

/**
 * NICKNAME ⇄ `nicknames`. One property may list several, each of which becomes an entry. In vCard 3.0, where programs
 * show only one NICKNAME, those without parameters are listed together.
 */
export const nicknames: Family = {
  reads: {
    NICKNAME(property, draft) {
      const values = splitUnescaped(property.value, ',').filter((value) => value.trim())
      const others = property.params.filter(({ key }) => key !== 'PROP-ID')
      const placed = values.map((value, index) => {
        const params = index === 0 ? property.params : others
        return single.reads['NICKNAME']!({ ...property, value, params }, draft)
      })
      const [first] = placed
      return first ? { ...first, units: placed.flatMap((one) => one?.units ?? []) } : null
    },
  },
  write(card, out) {
    const entries = Object.entries(entriesAt<Nickname>(card, 'nicknames'))
    if (out.version === '4.0' || entries.length < 2 || !entries.every(isListable)) return single.write(card, out)
    const raw = writeTextList(entries.map(([, { name }]) => name))
    out.write({ name: 'NICKNAME', units: entries.map(([id]) => `nicknames/${id}`), value: { type: 'text', raw } })
  },
}

/** Says whether a list tells all of the entry, its id included. */
function isListable([id, entry]: [string, Nickname], index: number): boolean {
  return id === `k${index + 1}` && Object.keys(entry).every((name) => name === 'name' || name === '@type')
}

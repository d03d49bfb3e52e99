import type { Organization, OrgUnit } from '@lazo/jscontact'
import { readComponents, writeComponents } from '../../values/structured-text.ts'
import { type EntryRow, entryFamily } from '../entry-family.ts'
import { contextsFacet, type Facet } from '../facets.ts'
import { readSortAs, writeSortAs } from './sort-as.ts'

/** SORT-AS ⇄ `sortAs` of the organization, then of its units (RFC 9555 §2.9.4). */
const sortAsFacet: Facet<Organization> = {
  read(params, entry) {
    const texts = readSortAs(params.takeAll('SORT-AS'))
    for (const [index, text] of texts.entries()) {
      const target = index === 0 ? entry : entry.units?.[index - 1]
      if (text && target) target.sortAs = text
    }
  },
  write({ sortAs, units = [] }, params) {
    const texts = [sortAs, ...units.map((unit) => unit.sortAs)]
    if (texts.some((text) => text !== undefined)) params.add('SORT-AS', ...writeSortAs(texts))
  },
}

const org: EntryRow<Organization> = {
  property: 'ORG',
  types: ['text'],
  facets: [sortAsFacet, contextsFacet],
  read({ value }) {
    const [name = '', ...others] = trimEnd(readComponents(value))
    const units = others.map((unit): OrgUnit => ({ name: unit }))
    return { ...(name && { name }), ...(units.length && { units }) }
  },
  write: ({ name = '', units = [] }) => ({
    type: 'text',
    raw: writeComponents([name, ...units.map((unit) => unit.name)]),
  }),
}

/** Apple ends the value with a semicolon when there is no unit. */
function trimEnd(components: string[]): string[] {
  return components.slice(0, components.findLastIndex((component) => component !== '') + 1)
}

/** ORG ⇄ `organizations`. */
export const organizations = entryFamily<Organization>({ collection: 'organizations', hasLabel: false, rows: [org] })

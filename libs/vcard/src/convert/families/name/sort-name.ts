import type { Name } from '@lazo/jscontact'
import type { Facet } from '../../facets.ts'
import { readSortAs, writeSortAs } from '../sort-as.ts'
import { nameKinds } from './name-parts.ts'

/** `sortAs` ⇄ SORT-AS, whose texts stand in the order of the components of N (RFC 9555 §2.5.5). */
export const sortNameFacet: Facet<Name> = {
  read(params, name) {
    const values = params.peekAll('SORT-AS')
    const sortAs = values.length ? sortTexts(values, name) : null
    if (!sortAs) return
    params.takeAll('SORT-AS')
    name.sortAs = sortAs
  },
  write({ sortAs }, params, version) {
    if (!sortAs || (version === '3.0' && isSortString(sortAs))) return
    params.add('SORT-AS', ...writeSortAs(nameKinds.map((kind) => sortAs[kind])))
  },
}

/** Says whether the SORT-STRING of vCard 3.0 tells all of it. */
export function isSortString(sortAs: Name['sortAs']): boolean {
  return sortAs !== undefined && Object.keys(sortAs).join() === 'surname'
}

/** Null when there is a text for a component that the name does not have. */
function sortTexts(values: string[], { components = [] }: Name): Name['sortAs'] | null {
  const entries = readSortAs(values)
    .map((text, index) => [nameKinds[index], text] as const)
    .filter(([, text]) => text !== '')
  const isWhole = entries.every(([kind]) => components.some((component) => component.kind === kind))
  return entries.length && isWhole ? Object.fromEntries(entries) : null
}

import { foldText } from '@lazo/normal'
import type { ColumnMapping } from '../table-shape.ts'
import type { Layout } from './layout.ts'

type Place = Pick<ColumnMapping, 'target' | 'part' | 'slot' | 'label'>

const PLACES: ReadonlyMap<string, Place> = new Map<string, Place>([
  ['first name', { target: 'name', part: 'given' }],
  ['last name', { target: 'name', part: 'surname' }],
  ['url', { target: 'profile', label: 'LinkedIn' }],
  ['email address', { target: 'email' }],
  ['company', { target: 'organization', part: 'name' }],
  ['position', { target: 'organization', part: 'title' }],
  ['connected on', { target: 'connectedOn' }],
])

/** The Connections.csv of LinkedIn's data export, with or without its preamble and the column URL, which came later. */
export const linkedIn: Layout = {
  kind: 'linkedin',
  title: 'the connections of LinkedIn’s data export',
  mapColumns(header) {
    const names = header.map((name) => foldText(name))
    if (!['first name', 'last name', 'connected on'].every((name) => names.includes(name))) return null
    return header.map((name, column) => {
      const place = PLACES.get(names[column] ?? '')
      if (place === undefined)
        return { column, name, target: 'custom', reason: 'not a column of LinkedIn: kept under its name' }
      return { column, name, ...place, reason: 'a column of LinkedIn’s export' }
    })
  },
}

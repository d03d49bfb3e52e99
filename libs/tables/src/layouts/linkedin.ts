import { foldText } from '@lazo/normal'
import type { Layout } from './layout.ts'
import { type Place, placeColumns } from './place-columns.ts'

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
  mapColumns(header) {
    const names = header.map((name) => foldText(name))
    if (!['first name', 'last name', 'connected on'].every((name) => names.includes(name))) return null
    return placeColumns('linkedin', header, (name) => PLACES.get(foldText(name)))
  },
}

import type { Card, Organization } from '@lazo/jscontact'
import { entriesOf } from './entries.ts'
import type { Placed } from './outlook-placed.ts'

/** The first organization, with the title held there or else the first of all; further ones go below the notes. */
export function placeWork(card: Card): Placed {
  const [first, ...others] = entriesOf(card, 'organizations')
  const all = Object.values(card.titles ?? {})
  const titles = all.filter(({ kind }) => kind !== 'role')
  const title = titles.find(({ organizationId }) => organizationId === first?.[0]) ?? titles[0]
  const [role, ...roles] = all.filter(({ kind }) => kind === 'role')
  return {
    cells: [
      ...(first?.[1].name === undefined ? [] : [['Company', first[1].name] as const]),
      ['Department', first === undefined ? '' : unitsOf(first[1])],
      ['Job Title', title?.name ?? ''],
      ['Profession', role?.name ?? ''],
    ],
    lines: [
      ...others.map(([, other]) => ({ name: 'Organization', label: unitsOf(other), text: other.name ?? '' })),
      ...titles.filter((other) => other !== title).map(({ name }) => ({ name: 'Title', text: name })),
      ...roles.map(({ name }) => ({ name: 'Role', text: name })),
    ],
  }
}

function unitsOf({ units = [] }: Organization): string {
  return units.map(({ name }) => name).join(', ')
}

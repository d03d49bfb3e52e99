import { organizationKey } from '@lazo/normal'
import { nameText } from '../composed-text.ts'
import type { CardFilter, EmployerAsked } from '../filter/card-filter.ts'
import type { Card } from '../types.ts'
import { uidKey } from '../uid-key.ts'
import type { Position } from './position.ts'
import { positionsOf } from './positions-of.ts'

/** Which people of an organization are meant: who has a place there, who has left one, or both. */
export type PeopleTime = 'present' | 'former' | 'all'

/** The filter that finds an organization's people; null for a card that is no organization, or has no name and no uid. */
export function peopleFilter(organization: Card, time: PeopleTime): CardFilter | null {
  const employers = employersOf(organization)
  const any: CardFilter[] = [
    ...(time === 'former' ? [] : employers.map((worksAt) => ({ worksAt }))),
    ...(time === 'present' ? [] : employers.map((workedAt) => ({ workedAt }))),
  ]
  return any.length > 0 ? { any } : null
}

/** A person's places at an organization: those that name its card, and those of its name that name none. */
export function positionsAt(person: Card, organization: Card): Position[] {
  const keys = new Set(namesOf(organization).map(organizationKey))
  const uid = organization.uid && uidKey(organization.uid)
  return positionsOf(person).filter(({ name, organizationUid }) =>
    organizationUid === undefined ? keys.has(organizationKey(name)) : uidKey(organizationUid) === uid,
  )
}

function employersOf(organization: Card): EmployerAsked[] {
  if (organization.kind !== 'org') return []
  const uid = organization.uid ? { uid: organization.uid } : {}
  const names = namesOf(organization)
  if (names.length === 0) return organization.uid ? [uid] : []
  return names.map((name) => ({ ...uid, name }))
}

/** Its name, in parts or as its own organization, and those it is called by otherwise. */
function namesOf({ name, organizations, nicknames }: Card): string[] {
  const names = [
    name ? nameText(name) : '',
    ...Object.values(organizations ?? {}).map((one) => one.name ?? ''),
    ...Object.values(nicknames ?? {}).map((one) => one.name),
  ]
  const byKey = new Map(names.map((one) => [organizationKey(one), one]))
  return [...byKey].filter(([key]) => key !== '').map(([, one]) => one)
}

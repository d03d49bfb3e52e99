import { foldText, organizationKey } from '@lazo/normal'
import type { Card, Id, Organization, Title } from '../types.ts'
import { freeId } from './free-id.ts'
import type { NewPosition } from './position.ts'
import { positionsOf } from './positions-of.ts'

/** The card with the places that another card of the same person tells of and that are not on it. */
export function addPositions(card: Card, other: Card): Card {
  const known = new Set(presentPositions(card).map(positionKey))
  return presentPositions(other)
    .filter((position) => !known.has(positionKey(position)))
    .reduce(addPosition, card)
}

function presentPositions(card: Card): NewPosition[] {
  return positionsOf(card).filter(({ organizationId }) => organizationId !== null)
}

function positionKey({ name, title = '' }: NewPosition): string {
  return `${organizationKey(name)}\n${foldText(title)}`
}

/** The card of somebody who holds one more place, beside those they hold and behind them; two in one organization are two places. */
function addPosition(card: Card, { name, units = [], title, role }: Omit<NewPosition, 'from'>): Card {
  const id = freeId('o', card.organizations)
  const organization: Organization = {
    ...(name === '' ? {} : { name }),
    ...(units.length > 0 ? { units: units.map((unit) => ({ name: unit })) } : {}),
  }
  const titles: { [id: Id]: Title } = { ...card.titles }
  if (title) titles[freeId('t', titles)] = { name: title, organizationId: id }
  if (role) titles[freeId('t', titles)] = { kind: 'role', name: role, organizationId: id }
  const held = { ...card, organizations: { ...card.organizations, [id]: organization } }
  return Object.keys(titles).length > 0 ? { ...held, titles } : held
}

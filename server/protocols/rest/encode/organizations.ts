import type { lookalikes, OutputOf, people } from '@lazo/contract'
import type { Position } from '@lazo/jscontact'
import type { Lookalike } from '#domain/people/find-lookalikes.ts'
import type { PeoplePage } from '#domain/people/list-people.ts'
import { encodeSummary } from './cards.ts'

/** A page of an organization's people. */
export function encodePeople(page: PeoplePage): OutputOf<typeof people> {
  const items = page.people.map(({ card, positions }) => ({
    card: encodeSummary(card),
    positions: positions.map(encodePosition),
  }))
  return { items, cursor: page.next }
}

/** Cards that may be of the same person, and what they share. */
export function encodeLookalikes(found: readonly Lookalike[]): OutputOf<typeof lookalikes> {
  return { items: found.map(({ card, shared }) => ({ card: encodeSummary(card), shared: [...shared] })) }
}

function encodePosition(position: Position): OutputOf<typeof people>['items'][number]['positions'][number] {
  const { organizationId, keptId, organizationUid, name, units, title = null, role = null, from, to } = position
  return {
    isPresent: organizationId !== null,
    organizationId,
    keptId,
    name,
    units: [...units],
    title,
    role,
    isLinked: organizationUid !== undefined,
    from: from ? { ...from } : null,
    to: to ? { ...to } : null,
  }
}

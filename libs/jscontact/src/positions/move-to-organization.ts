import { keepDefined } from '@lazo/normal'
import { splitPath } from '../patch-path.ts'
import type { Card, Id, KeptPosition, Organization, PartialDate, Title } from '../types.ts'
import { freeId } from './free-id.ts'
import type { NewPosition } from './position.ts'
import { isLoose, positionsOf, titlesAt } from './positions-of.ts'

/** When somebody moved, and which place they left. */
export interface Move {
  /** The last day in the old place and the first in the new one, or as much of it as is known. */
  readonly on?: PartialDate
  /** The entry of `organizations` that was left; the first when absent, none when null. */
  readonly from?: Id | null
}

/**
 * The card of somebody who works elsewhere now: the new place takes the old one's in `organizations` and `titles`, and
 * the old one goes with its titles and dates to those that were left. Another title in the same organization is a move too.
 */
export function moveToOrganization(card: Card, target: NewPosition, move: Move = {}): Card {
  return takePosition(
    leaveOrganization(withNamedTitles(card), move),
    { ...keepDefined({ from: move.on }), ...target },
    card,
  )
}

/** The card of somebody who has left a place: it is kept with its titles and dates among those that were left. */
export function leaveOrganization(card: Card, { on, from }: Move = {}): Card {
  const organizationId = from === undefined ? Object.keys(card.organizations ?? {})[0] : from
  const position = positionsOf(card).find((one) => one.organizationId !== null && one.organizationId === organizationId)
  if (!position || typeof organizationId !== 'string') return card
  const { keptId, name, title, role, organizationUid } = position
  const { [organizationId]: left, ...organizations } = card.organizations ?? {}
  const before = keptId === null ? {} : card['lazo.app:positions']?.[keptId]
  const { organizationId: _, ...known } = before ?? {}
  const units = left?.units?.length ? left.units : undefined
  const entry = { ...known, name, ...keepDefined({ units, title, role, organizationUid, to: on ?? known.to }) }
  const gone = titlesAt(card, organizationId).map(([id]) => id)
  const titles = Object.entries(card.titles ?? {}).filter(([id]) => !gone.includes(id))
  const paths = [['organizations', organizationId], ...gone.map((id) => ['titles', id])]
  const bare = { ...withoutLocalizations(card, paths), organizations, titles: Object.fromEntries(titles) }
  return withoutEmpty(putKept(bare, keptId, entry))
}

/** The card with one more place that is held. Ids that the card had before are not given again: programs compare by them. */
function takePosition(card: Card, target: NewPosition, before: Card): Card {
  const { name, organizationUid, units = [], title, role, from } = target
  const named = Object.values(before.titles ?? {}).map((one) => one.organizationId ?? '')
  const id = freeId('o', before.organizations, named)
  const organization: Organization = {
    name,
    ...(units.length > 0 ? { units: units.map((unit) => ({ name: unit })) } : {}),
  }
  const newTitles: { [id: Id]: Title } = {}
  if (title) newTitles[freeId('t', before.titles)] = { name: title, organizationId: id }
  if (role)
    newTitles[freeId('t', { ...before.titles, ...newTitles })] = { kind: 'role', name: role, organizationId: id }
  const moved = {
    ...card,
    organizations: { [id]: organization, ...card.organizations },
    titles: { ...card.titles, ...newTitles },
  }
  const known = keepDefined({ organizationUid, from })
  const hasMore = Object.keys(known).length > 0
  return withoutEmpty(hasMore ? putKept(moved, null, { organizationId: id, name, ...known }) : moved)
}

/** Titles that name no organization are of the first one, which will be another one. */
function withNamedTitles(card: Card): Card {
  const [first] = Object.keys(card.organizations ?? {})
  if (first === undefined || !card.titles) return card
  const named = Object.entries(card.titles).map(([id, title]) => [
    id,
    isLoose(card, title) ? { ...title, organizationId: first } : title,
  ])
  return { ...card, titles: Object.fromEntries(named) }
}

function putKept(card: Card, id: Id | null, entry: KeptPosition): Card {
  const positions = card['lazo.app:positions']
  return { ...card, 'lazo.app:positions': { ...positions, [id ?? freeId('p', positions)]: entry } }
}

/** A translation of what is gone would make the card invalid (RFC 9553 §2.7.1). */
function withoutLocalizations(card: Card, gone: readonly (readonly string[])[]): Card {
  if (!card.localizations) return card
  const isGone = (path: string): boolean => {
    const steps = splitPath(path) ?? []
    return gone.some((prefix) => prefix.every((step, at) => steps[at] === step))
  }
  const kept = Object.entries(card.localizations).map(([language, patch]) => [
    language,
    Object.fromEntries(Object.entries(patch).filter(([path]) => !isGone(path))),
  ])
  return { ...card, localizations: Object.fromEntries(kept) }
}

function withoutEmpty(card: Card): Card {
  const { organizations = {}, titles = {}, ...rest } = card
  return {
    ...rest,
    ...(Object.keys(organizations).length > 0 ? { organizations } : {}),
    ...(Object.keys(titles).length > 0 ? { titles } : {}),
  }
}

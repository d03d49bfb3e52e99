import { keepDefined } from '@lazo/normal'
import type { Card, Id, KeptPosition, OrgUnit, PartialDate, Title } from '../types.ts'
import { freeId } from './free-id.ts'
import type { Position } from './position.ts'
import { titlesAt } from './positions-of.ts'

/** What is to be different of a place: null removes, what is absent stays. */
export interface PositionChange {
  readonly name?: string
  readonly units?: readonly string[]
  readonly title?: string | null
  readonly role?: string | null
  readonly organizationUid?: string | null
  readonly from?: PartialDate | null
  readonly to?: PartialDate | null
}

/** A place as `positionsOf` names it. */
export type PositionPlace = Pick<Position, 'organizationId' | 'keptId'>

/**
 * The card with a place corrected: the same place under a name that is spelt better, not another one, for which there is
 * `moveToOrganization`. What `organizations`, `titles` and `lazo.app:positions` say stays in step.
 */
export function changePosition(card: Card, place: PositionPlace, change: PositionChange): Card {
  const { organizationId, keptId } = place
  if (organizationId === null) return keptId === null ? card : putKept(card, keptId, changeKept(card, keptId, change))
  const organization = card.organizations?.[organizationId]
  if (!organization) return card
  const { name, units } = change
  const renamed = { ...organization, ...keepDefined({ name, units: units && unitsNamed(units, organization.units) }) }
  if (renamed.units?.length === 0) delete renamed.units
  const shown = { ...card, organizations: { ...card.organizations, [organizationId]: renamed } }
  const titled = changeTitle(
    changeTitle(shown, organizationId, 'title', change.title),
    organizationId,
    'role',
    change.role,
  )
  const { organizationUid, from, to } = change
  const entry = changeKept(card, keptId, keepDefined({ organizationUid, from, to }))
  const isKnown = keptId !== null || Object.keys(entry).length > 0
  return isKnown ? putKept(titled, keptId, { ...entry, organizationId, name: renamed.name ?? '' }) : titled
}

/** The card without a place that was left; one that is held is left first. */
export function forgetPosition(card: Card, keptId: Id): Card {
  const { [keptId]: _, ...others } = card['lazo.app:positions'] ?? {}
  const { 'lazo.app:positions': __, ...rest } = card
  return Object.keys(others).length > 0 ? { ...rest, 'lazo.app:positions': others } : rest
}

function changeKept(card: Card, keptId: Id | null, change: PositionChange): KeptPosition {
  const { units, ...rest } = change
  const before = keptId === null ? {} : (card['lazo.app:positions']?.[keptId] ?? {})
  const entries = Object.entries({ ...before, ...rest, ...(units ? { units: unitsNamed(units, before.units) } : {}) })
  return Object.fromEntries(entries.filter(([, value]) => value !== null && value !== undefined))
}

function putKept(card: Card, keptId: Id | null, entry: KeptPosition): Card {
  const positions = card['lazo.app:positions']
  return { ...card, 'lazo.app:positions': { ...positions, [keptId ?? freeId('p', positions)]: entry } }
}

/** A unit that keeps its name keeps all that is said of it. */
function unitsNamed(names: readonly string[], before: readonly OrgUnit[] = []): OrgUnit[] {
  return names.map((name) => before.find((unit) => unit.name === name) ?? { name })
}

function changeTitle(card: Card, organizationId: Id, kind: 'title' | 'role', name: string | null | undefined): Card {
  if (name === undefined) return card
  const [id, before] = titlesAt(card, organizationId).find(([, title]) => (title.kind ?? 'title') === kind) ?? []
  const { [id ?? '']: _, ...others } = card.titles ?? {}
  const titles = name === null ? others : { ...card.titles, [id ?? freeId('t', card.titles)]: titleNamed(name) }
  const { titles: __, ...rest } = card
  return Object.keys(titles).length > 0 ? { ...rest, titles } : rest

  function titleNamed(text: string): Title {
    if (before) return { ...before, name: text }
    return { name: text, organizationId, ...(kind === 'role' ? { kind } : {}) }
  }
}

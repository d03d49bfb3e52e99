import {
  type Card,
  changePosition,
  forgetPosition,
  isSameJson,
  leaveOrganization,
  moveToOrganization,
  type NewPosition,
  positionsOf,
} from '@lazo/jscontact'
import { readRows } from './read-draft.ts'
import type { PositionValue } from './row.ts'

/** The card with the places somebody has and had as they were edited. Pure. */
export function writePositions(card: Card, values: readonly PositionValue[]): Card {
  const before = readRows({ document: card, shared: card }).flatMap((row) =>
    row.part === 'position' ? [row.value] : [],
  )
  const kept = new Set(values.flatMap(({ place }) => (place ? [keyOfPlace(place)] : [])))
  const removed = before.filter(({ place }) => place && !kept.has(keyOfPlace(place)))
  const changed = values.filter((value) => !before.some((old) => isSameJson(old, value)))
  let written = card
  for (const value of removed) written = removePosition(written, value)
  // A new place goes before the others: the last one typed is written first.
  for (const value of [...changed].reverse()) written = writePosition(written, value)
  return written
}

function writePosition(card: Card, value: PositionValue): Card {
  const { place, isFormer } = value
  if (!place) return addPosition(card, value)
  if (place.organizationId === null && place.keptId === null) return writeLoose(card, value)
  const changed = changePosition(card, place, {
    name: value.name.trim(),
    units: unitsOf(value),
    title: value.title.trim() || null,
    role: value.role.trim() || null,
    organizationUid: value.organizationUid,
    from: value.from,
    to: value.to,
  })
  const isLeft = isFormer && place.organizationId !== null
  return isLeft ? leaveOrganization(changed, { from: place.organizationId, ...dayOf(value) }) : changed
}

function addPosition(card: Card, value: PositionValue): Card {
  const added = moveToOrganization(card, targetOf(value), { from: null })
  if (!value.isFormer) return added
  return leaveOrganization(added, dayOf(value))
}

/** A title without an employer is a title of the card alone. */
function writeLoose(card: Card, value: PositionValue): Card {
  const { titles: _, ...bare } = card
  if (value.name.trim() !== '') return addPosition(bare, value)
  const titles = [
    ...(value.title.trim() === '' ? [] : [['t1', { name: value.title.trim() }] as const]),
    ...(value.role.trim() === '' ? [] : [['t2', { kind: 'role' as const, name: value.role.trim() }] as const]),
  ]
  return titles.length > 0 ? { ...bare, titles: Object.fromEntries(titles) } : bare
}

function removePosition(card: Card, { place }: PositionValue): Card {
  if (!place) return card
  if (place.organizationId === null)
    return place.keptId === null ? withoutTitles(card) : forgetPosition(card, place.keptId)
  const known = new Set(positionsOf(card).map(({ keptId }) => keptId))
  const left = leaveOrganization(card, { from: place.organizationId })
  const keptId = place.keptId ?? positionsOf(left).find((one) => !known.has(one.keptId))?.keptId
  return keptId ? forgetPosition(left, keptId) : left
}

function withoutTitles(card: Card): Card {
  const { titles: _, ...rest } = card
  return rest
}

function targetOf(value: PositionValue): NewPosition {
  const { organizationUid, from } = value
  return {
    name: value.name.trim(),
    units: unitsOf(value),
    title: value.title.trim(),
    role: value.role.trim(),
    ...(organizationUid === null ? {} : { organizationUid }),
    ...(from === null ? {} : { from }),
  }
}

function unitsOf({ units }: PositionValue): string[] {
  return units
    .split('/')
    .map((unit) => unit.trim())
    .filter(Boolean)
}

function dayOf({ to }: PositionValue) {
  return to === null ? {} : { on: to }
}

function keyOfPlace({ organizationId, keptId }: { organizationId: string | null; keptId: string | null }): string {
  return `${organizationId ?? ''} ${keptId ?? ''}`
}

import { type Card, isSameJson, splitPath } from '@lazo/jscontact'
import { ownMember } from '../set-member.ts'

/**
 * Says whether a part of a card, `emails/k1` or `name`, is the same in two cards, its localizations included. Kept
 * properties are no parts.
 */
export function isUnitSame(unit: string, card: Card, before: Card): boolean {
  if (unit.startsWith('vCardProps/')) return false
  return (
    isSameJson(valueAt(card, unit), valueAt(before, unit)) && isSameJson(patchesOf(card, unit), patchesOf(before, unit))
  )
}

function valueAt(card: Card, unit: string): unknown {
  let value: unknown = card
  for (const step of splitPath(unit) ?? []) {
    value = typeof value === 'object' && value !== null ? ownMember(value, step) : undefined
  }
  return value
}

/** What languages change in the part, or in all of which it is one. */
function patchesOf({ localizations = {} }: Card, unit: string): unknown[] {
  return Object.entries(localizations).flatMap(([language, patch]) =>
    Object.entries(patch)
      .filter(([path]) => path === unit || path.startsWith(`${unit}/`) || unit.startsWith(`${path}/`))
      .map(([path, value]) => [language, path, value]),
  )
}

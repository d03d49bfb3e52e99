import { applyPatch } from '../apply-patch.ts'
import { checkCard, isCard } from '../check/check-card.ts'
import { isJsonObject, ownMember } from '../json-object.ts'
import { joinPath, splitPath } from '../patch-path.ts'
import { isSameJson } from '../same-json.ts'
import { cardType } from '../schema.table.ts'
import type { CardSides, MergeConflict, MergedCard } from './merged-card.ts'

/** A property of the card, or one entry of a map it holds. */
type Place = [property: string] | [property: string, key: string]

/**
 * Makes a merge valid again by taking from mine, where mine is valid: the places the check names; if that does not do,
 * one more property; if no single one does, all.
 */
export function repairMerge(merged: MergedCard, sides: CardSides): MergedCard {
  const faulty = checkCard(merged.card).map((problem) => placeOf(problem.path))
  const repaired = takeMine(merged, sides, faulty)
  if (isCard(repaired.card)) return repaired
  const properties = propertiesThatDiffer(repaired, sides)
  for (const property of properties) {
    const attempt = takeMine(repaired, sides, [property])
    if (isCard(attempt.card)) return attempt
  }
  return takeMine(repaired, sides, properties)
}

function placeOf(path: string): Place {
  const [property = '', key] = splitPath(path) ?? []
  const isMap = cardType.properties.get(property)?.is === 'map'
  return isMap && key !== undefined ? [property, key] : [property]
}

function propertiesThatDiffer({ card }: MergedCard, { mine }: CardSides): Place[] {
  const names = new Set([...Object.keys(card), ...Object.keys(mine)])
  return [...names].filter((name) => !isSameJson(valueAt(card, [name]), valueAt(mine, [name]))).map((name) => [name])
}

function takeMine(merged: MergedCard, sides: CardSides, places: Place[]): MergedCard {
  return places.reduce((so, place) => takePlace(so, sides, place), merged)
}

function takePlace(merged: MergedCard, sides: CardSides, place: Place): MergedCard {
  const mine = valueAt(sides.mine, place)
  if (isSameJson(valueAt(merged.card, place), mine)) return merged
  const path = joinPath(place)
  const conflict: MergeConflict = { path, base: valueAt(sides.base, place), mine, theirs: valueAt(sides.theirs, place) }
  const others = merged.conflicts.filter((other) => other.path !== path && !other.path.startsWith(`${path}/`))
  return { card: applyPatch(merged.card, { [path]: mine ?? null }), conflicts: [...others, conflict] }
}

function valueAt(card: object, place: Place): unknown {
  return place.reduce((value: unknown, step) => (isJsonObject(value) ? ownMember(value, step) : undefined), card)
}

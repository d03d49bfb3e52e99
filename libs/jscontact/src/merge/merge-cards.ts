import { isJsonObject, type JsonObject, ownMember, setMember } from '../json-object.ts'
import { joinPath } from '../patch-path.ts'
import { isSameJson } from '../same-json.ts'
import { cardType, commonProperties } from '../schema.table.ts'
import type { Card } from '../types.ts'
import type { ValueType } from '../value-types.ts'
import type { CardSides, MergeConflict, MergedCard } from './merged-card.ts'

interface Sides<Value = unknown> {
  base: Value
  mine: Value
  theirs: Value
}

/** Merges property by property, whether or not the outcome is a valid card. */
export function mergeCards(sides: CardSides): MergedCard {
  const conflicts: MergeConflict[] = []
  const card = mergeValues({ is: 'object', type: cardType }, sides, [], conflicts)
  return { card: card as Card, conflicts }
}

function mergeValues(
  type: ValueType | undefined,
  { base, mine, theirs }: Sides,
  steps: string[],
  conflicts: MergeConflict[],
): unknown {
  if (isSameJson(base, theirs) || isSameJson(mine, theirs)) return mine
  if (isSameJson(base, mine)) return theirs
  if (steps.length === 1 && steps[0] === 'updated') return laterOf(mine, theirs)
  if (isJsonObject(mine) && isJsonObject(theirs) && canMix(type, base)) {
    const members = { base: isJsonObject(base) ? base : {}, mine, theirs }
    return mergeMembers((name) => typeBelow(type, name), members, steps, conflicts)
  }
  conflicts.push({ path: joinPath(steps), base, mine, theirs })
  return mine
}

function mergeMembers(
  typeOf: (name: string) => ValueType | undefined,
  { base, mine, theirs }: Sides<JsonObject>,
  steps: string[],
  conflicts: MergeConflict[],
): JsonObject {
  const merged: JsonObject = {}
  for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const sides = { base: ownMember(base, name), mine: ownMember(mine, name), theirs: ownMember(theirs, name) }
    const value = mergeValues(typeOf(name), sides, [...steps, name], conflicts)
    if (value !== undefined) setMember(merged, name, value)
  }
  return merged
}

/** What both sides added under one key is one thing if it is a map or a set, and two things if it is an entry. */
function canMix(type: ValueType | undefined, base: unknown): boolean {
  if (type?.is === 'union') return false
  return isJsonObject(base) || type?.is === 'map' || type?.is === 'set' || type?.is === 'patch'
}

function typeBelow(type: ValueType | undefined, name: string): ValueType | undefined {
  if (type?.is === 'object') return type.type.properties.get(name) ?? commonProperties.get(name)
  return type?.is === 'map' ? type.of : undefined
}

function laterOf(mine: unknown, theirs: unknown): unknown {
  return Date.parse(String(theirs)) > Date.parse(String(mine)) ? theirs : mine
}

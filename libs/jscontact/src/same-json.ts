import { isJsonObject, type JsonObject } from './json-object.ts'

/** Says whether two JSON values are equal; the order of an object's members does not matter. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (Array.isArray(one)) return Array.isArray(other) && hasSameItems(one, other)
  return isJsonObject(one) && isJsonObject(other) && hasSameMembers(one, other)
}

function hasSameItems(one: unknown[], other: unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => isSameJson(item, other[index]))
}

function hasSameMembers(one: JsonObject, other: JsonObject): boolean {
  const names = Object.keys(one)
  if (names.length !== Object.keys(other).length) return false
  return names.every((name) => Object.hasOwn(other, name) && isSameJson(one[name], other[name]))
}

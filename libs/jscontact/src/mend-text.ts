import { isJsonObject, type JsonObject, setMember } from './json-object.ts'
import { MAX_DEPTH } from './limits.ts'
import { joinPath } from './patch-path.ts'

/** A value whose texts can be stored, and where they had to be mended. */
export interface Mended<T> {
  value: T
  /** Paths of the mended texts and names, as a PatchObject writes them. */
  mended: string[]
}

/**
 * Takes what no database and no I-JSON text holds out of all texts and names of a JSON value: NUL goes, half a character
 * (a lone surrogate) becomes U+FFFD. The value itself comes back when nothing was wrong. What lies deeper than a card
 * may be stays as it is.
 */
export function mendText<T>(value: T): Mended<T> {
  const on: Mending = { steps: [], mended: [] }
  return { value: mendValue(value, on) as T, mended: on.mended }
}

interface Mending {
  steps: (string | number)[]
  mended: string[]
}

function mendValue(value: unknown, on: Mending): unknown {
  if (typeof value === 'string') return mendString(value, on)
  if (on.steps.length > MAX_DEPTH) return value
  if (Array.isArray(value)) return mendItems(value, on)
  return isJsonObject(value) ? mendMembers(value, on) : value
}

function mendString(text: string, on: Mending): string {
  if (isStorable(text)) return text
  on.mended.push(joinPath(on.steps))
  return mendCharacters(text)
}

function mendItems(list: unknown[], on: Mending): unknown[] {
  const before = on.mended.length
  const items = list.map((item, index) => mendBelow(index, item, on))
  return on.mended.length === before ? list : items
}

function mendMembers(object: JsonObject, on: Mending): JsonObject {
  const before = on.mended.length
  const members: JsonObject = {}
  for (const name of Object.keys(object)) {
    const mendedName = isStorable(name) ? name : mendName(name, object, members)
    if (mendedName !== name) on.mended.push(joinPath([...on.steps, mendedName]))
    setMember(members, mendedName, mendBelow(mendedName, object[name], on))
  }
  return on.mended.length === before ? object : members
}

function mendBelow(step: string | number, value: unknown, on: Mending): unknown {
  on.steps.push(step)
  const mended = mendValue(value, on)
  on.steps.pop()
  return mended
}

/** Two names must not become one: that would lose a value. */
function mendName(name: string, object: JsonObject, members: JsonObject): string {
  let mended = mendCharacters(name)
  while (Object.hasOwn(object, mended) || Object.hasOwn(members, mended)) mended += '\uFFFD'
  return mended
}

function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0')
}

function mendCharacters(text: string): string {
  return text.replaceAll('\0', '').toWellFormed()
}

import { isJsonObject, type JsonObject, ownMember, setMember } from './json-object.ts'
import { escapeStep } from './patch-path.ts'
import { isSameJson } from './same-json.ts'
import type { Card, PatchObject } from './types.ts'

/**
 * Gives the patches that make one card the other: `applyPatch(before, diffCards(before, after))` equals `after`; `{}` when
 * they are equal. An array that changed is replaced whole; the order of members does not count. The patches share values
 * with `after`. A property of the card itself that becomes null is removed, for no patch can tell the two apart.
 */
export function diffCards(before: Card, after: Card): PatchObject {
  const patch: PatchObject = {}
  diffMembers({ ...before }, { ...after }, '', patch)
  return patch
}

function diffMembers(before: JsonObject, after: JsonObject, path: string, patch: PatchObject): void {
  for (const name of Object.keys(before)) {
    const goes = Object.hasOwn(after, name) ? after[name] === null && before[name] !== null : true
    if (goes) setMember(patch, path + escapeStep(name), null)
  }
  for (const name of Object.keys(after)) {
    if (after[name] !== null) diffMember(ownMember(before, name), after[name], path + escapeStep(name), patch)
  }
}

function diffMember(old: unknown, value: unknown, path: string, patch: PatchObject): void {
  if (old === value) return
  if (isJsonObject(old) && isJsonObject(value) && canPatchInto(old, value)) {
    diffMembers(old, value, `${path}/`, patch)
  } else if (!isSameJson(old, value)) {
    setMember(patch, path, value)
  }
}

/** A patch cannot set null, so an object that gains one is replaced whole. */
function canPatchInto(old: JsonObject, value: JsonObject): boolean {
  return Object.keys(value).every((name) => value[name] !== null || ownMember(old, name) === null)
}

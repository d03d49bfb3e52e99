import { isJsonObject, type JsonObject, setMember } from './json-object.ts'
import { splitPath } from './patch-path.ts'
import type { PatchObject } from './types.ts'

/** A PatchObject that cannot be applied; nothing of it was. */
export class PatchError extends Error {
  override readonly name = 'PatchError'
  /** The path of the PatchObject that is wrong. */
  readonly path: string

  constructor(path: string, reason: string) {
    super(`The patch "${path}" cannot be applied: ${reason}.`)
    this.path = path
  }
}

type Container = JsonObject | unknown[]

const ARRAY_INDEX = /^(?:0|[1-9]\d*)$/

/**
 * Gives the document as the patches of a PatchObject make it (RFC 9553 §1.4.3), all of them or, with a PatchError,
 * none. The document stays as it is; what no patch touches is shared with the result, so treat both as read-only.
 */
export function applyPatch<T>(document: T, patch: PatchObject): T {
  const root = copyContainer(document)
  if (!root) throw new PatchError('', 'only an object can be patched')
  const copies = new Set<Container>([root])
  for (const path of Object.keys(patch)) applyOne(root, path, patch, copies)
  return root as T
}

function applyOne(root: Container, path: string, patch: PatchObject, copies: Set<Container>): void {
  const steps = splitPath(path)
  if (!steps) throw new PatchError(path, 'a "~" must be written "~0"')
  refusePrefix(path, patch)
  const last = steps.pop()!
  let parent = root
  for (const step of steps) parent = openChild(parent, step, path, copies)
  if (Array.isArray(parent)) replaceItem(parent, last, path, patch[path])
  else if (patch[path] === null) delete parent[last]
  else setMember(parent, last, patch[path])
}

function refusePrefix(path: string, patch: PatchObject): void {
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
    const prefix = path.slice(0, end)
    if (Object.hasOwn(patch, prefix)) throw new PatchError(path, `"${prefix}" is patched as a whole`)
  }
}

/** Gives the child to patch in: a copy, made once, that took its place in the parent. */
function openChild(parent: Container, step: string, path: string, copies: Set<Container>): Container {
  if (Array.isArray(parent)) refuseIndex(parent, step, path)
  const child: unknown = Object.hasOwn(parent, step) ? (parent as JsonObject)[step] : undefined
  if (copies.has(child as Container)) return child as Container
  const copy = copyContainer(child)
  if (!copy) throw new PatchError(path, `there is nothing to patch in at "${step}"`)
  copies.add(copy)
  setMember(parent as JsonObject, step, copy)
  return copy
}

function replaceItem(list: unknown[], step: string, path: string, value: unknown): void {
  refuseIndex(list, step, path)
  if (value === null) throw new PatchError(path, 'an item of an array cannot be removed alone')
  list[Number(step)] = value
}

function refuseIndex(list: unknown[], step: string, path: string): void {
  if (ARRAY_INDEX.test(step) && Number(step) < list.length) return
  throw new PatchError(path, `the array has no item "${step}"`)
}

function copyContainer(value: unknown): Container | null {
  if (Array.isArray(value)) return [...(value as unknown[])]
  return isJsonObject(value) ? { ...value } : null
}

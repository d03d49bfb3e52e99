import { applyPatch, type Card, diffCards, mergeThreeWay, type PatchObject } from '@lazo/jscontact'
import { applyEdit, withoutUpdated } from './apply-edit.ts'
import type { EditEntry } from './rebase-edit.ts'

/** Which side is kept in each place; mine where nothing is said. */
export type Choices = Readonly<Record<string, 'mine' | 'theirs'>>

/**
 * The edit that a person's choices make of one that clashed, on the state it clashed with. Null when nothing of it is left:
 * theirs was chosen everywhere. Pure.
 */
export function resolveEntry(entry: EditEntry, choices: Choices): EditEntry | null {
  const { action, base, conflict } = entry
  if (!conflict) return entry
  const theirs = withoutUpdated(conflict.theirs)
  const before = withoutUpdated(base.shared)
  const merged = mergeThreeWay(before, applyEdit(before, action.patch), theirs).card
  const given = conflict.fields.filter(({ path }) => choices[path] === 'theirs')
  const chosen = given.reduce((card: Card, field) => applyPatch(card, patchOf(field)), merged)
  const patch = diffCards(theirs, chosen)
  if (Object.keys(patch).length === 0) return null
  const rebased = { etag: conflict.etag, shared: conflict.theirs }
  return {
    ...entry,
    action: { ...action, patch },
    base: rebased,
    conflict: null,
    state: 'waiting',
    tries: 0,
    notBefore: 0,
  }
}

function patchOf({ path, theirs }: { path: string; theirs: unknown }): PatchObject {
  return { [path]: theirs === undefined ? null : theirs }
}

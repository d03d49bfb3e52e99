import { type Card, diffCards, mergeThreeWay } from '@lazo/jscontact'
import type { EditAction } from './action.ts'
import { applyEdit, withoutUpdated } from './apply-edit.ts'
import type { EditBase, Entry } from './entry.ts'

/** An entry that holds an edit. */
export type EditEntry = Entry & { readonly action: EditAction; readonly base: EditBase }

/** Whether an entry holds an edit. Pure. */
export function isEdit(entry: Entry): entry is EditEntry {
  return entry.action.kind === 'edit' && entry.base !== null
}

/**
 * The same edit made on another state of the card: what of it is new there, or the places where both changed something.
 * Null when nothing of it is left to be done. Pure.
 */
export function rebaseEdit(entry: EditEntry, present: { etag: string | null; shared: Card }): EditEntry | null {
  const { action, base } = entry
  const [before, theirs] = [withoutUpdated(base.shared), withoutUpdated(present.shared)]
  const { card, conflicts } = mergeThreeWay(before, applyEdit(before, action.patch), theirs)
  if (conflicts.length > 0 && present.etag !== null) {
    const conflict = { fields: conflicts, etag: present.etag, theirs: present.shared }
    return { ...entry, state: 'conflict', isSending: false, conflict }
  }
  const patch = diffCards(theirs, card)
  if (Object.keys(patch).length === 0) return null
  return { ...entry, action: { ...action, patch }, base: present, state: 'waiting', conflict: null }
}

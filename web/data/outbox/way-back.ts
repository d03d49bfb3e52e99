import { diffCards, type PatchObject } from '@lazo/jscontact'
import type { Action } from './action.ts'
import { applyEdit } from './apply-edit.ts'
import type { Entry, EntryResult } from './entry.ts'

/** What takes back an action that is at the server; null when nothing came of it. Pure. */
export function wayBack({ action, cardIds }: Pick<Entry, 'action' | 'cardIds'>, result: EntryResult): Action | null {
  const { batchId, versionId, reverse = {} } = result
  const [cardId] = cardIds
  if (batchId !== undefined) return { kind: 'undo-batch', batchId, cardIds }
  if (action.kind === 'create') return { kind: 'delete', cardIds: [result.cardId ?? cardId!] }
  if (action.kind === 'layer') return { kind: 'layer', cardId: cardId!, patch: reverse }
  if (typeof versionId === 'string') return { kind: 'undo-edit', cardId: cardId!, versionId, reverse }
  return null
}

/** The patch that leads back from an edit; empty for other actions. Pure. */
export function reverseOf({ action, base }: Entry): PatchObject {
  if (action.kind !== 'edit' || base === null) return {}
  return diffCards(applyEdit(base.shared, action.patch), base.shared)
}

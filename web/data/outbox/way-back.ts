import { diffCards, type PatchObject } from '@lazo/jscontact'
import type { Action } from './action.ts'
import { applyEdit } from './apply-edit.ts'
import type { Entry, EntryResult } from './entry.ts'

/** What takes back an action that is at the server; null when nothing came of it. Pure. */
export function wayBack({ action, cardIds }: Pick<Entry, 'action' | 'cardIds'>, result: EntryResult): Action | null {
  const { batchId, versionId, reverse = {} } = result
  const cardId = cardIds[0]!
  if (result.isRefused) return null
  if (action.kind === 'tell') return { ...action, request: action.back, back: action.request }
  if (batchId !== undefined) return { kind: 'undo-batch', batchId, cardIds }
  if (action.kind === 'create') return { kind: 'delete', cardIds: [result.cardId ?? cardId] }
  if (typeof versionId === 'string') return { kind: 'undo-edit', cardId, versionId, reverse }
  if ((action.kind === 'layer' || action.kind === 'edit') && Object.keys(reverse).length > 0)
    return { kind: action.kind, cardId, patch: reverse }
  return opposite(action)
}

/** Where the batch is not known, because the answer that told it was lost. What was moved does not tell where it came from. */
function opposite(action: Action): Action | null {
  switch (action.kind) {
    case 'delete':
      return { kind: 'restore', cardIds: action.cardIds }
    case 'restore':
      return { kind: 'delete', cardIds: action.cardIds }
    default:
      return null
  }
}

/** The patch that leads back from an edit; empty for other actions. Pure. */
export function reverseOf({ action, base }: Entry): PatchObject {
  if (action.kind !== 'edit' || base === null) return {}
  return diffCards(applyEdit(base.shared, action.patch), base.shared)
}

import type { CardConflict, SeenCard } from '../replica/open-card.ts'
import type { ReplicaCard } from '../replica/replica-card.ts'
import type { Action } from './action.ts'
import { applyEdit, layEdit } from './apply-edit.ts'
import type { Entry } from './entry.ts'
import { layerAfter } from './layer-after.ts'

/**
 * A card as its reader sees it: the server's word with everything laid over it that waits to be sent or was sent since. Null
 * when there is none, or it is being deleted. Pure.
 */
export function foldEntries(known: ReplicaCard | null, entries: readonly Entry[]): SeenCard | null {
  const active = entries.filter(({ state }) => state !== 'refused')
  let card = known
  for (const entry of active) card = foldEntry(card, entry)
  if (!card) return null
  return {
    card,
    isPending: active.length > 0,
    waitingPhoto: active.map(({ action }) => (action.kind === 'photo' ? action.photo : null)).findLast(Boolean) ?? null,
    conflict: active.map(conflictOf).find(Boolean) ?? null,
  }
}

function foldEntry(card: ReplicaCard | null, entry: Entry): ReplicaCard | null {
  const { action } = entry
  if (action.kind === 'create') return createdCard(action, entry)
  return card && changedCard(card, action, entry)
}

function changedCard(card: ReplicaCard, action: Exclude<Action, { kind: 'create' }>, entry: Entry): ReplicaCard | null {
  switch (action.kind) {
    case 'edit':
      return { ...card, shared: entry.base ? layEdit(action.patch, entry.base.shared, card.shared) : card.shared }
    case 'undo-edit':
      return { ...card, shared: applyEdit(card.shared, action.reverse) }
    case 'layer': {
      const overlay = layerAfter(card, action.patch)
      return { ...card, overlay: Object.keys(overlay).length > 0 ? overlay : null }
    }
    case 'delete':
      return null
    case 'move':
      return { ...card, bookIds: [action.bookId, ...card.bookIds.slice(1).filter((id) => id !== action.bookId)] }
    case 'link':
      return { ...card, bookIds: [...new Set([...card.bookIds, action.bookId])] }
    case 'unlink':
      return { ...card, bookIds: card.bookIds.filter((id, place) => place === 0 || id !== action.bookId) }
    default:
      return card
  }
}

function createdCard({ cardId, bookId, card }: Extract<Action, { kind: 'create' }>, { at }: Entry): ReplicaCard {
  const moment = new Date(at).toISOString()
  const times = { createdAt: moment, updatedAt: moment }
  return { id: cardId, shared: card, overlay: null, bookIds: [bookId], right: 'edit', revision: 0, etag: '', ...times }
}

function conflictOf({ id, conflict, state }: Entry): CardConflict | null {
  return state === 'conflict' && conflict ? { entryId: id, fields: conflict.fields } : null
}

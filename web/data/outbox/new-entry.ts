import { applyLayer, diffCards, type PatchObject } from '@lazo/jscontact'
import { readStored } from '../replica/read-stored.ts'
import type { EntryView } from '../replica/storage.ts'
import { type Action, cardsOf } from './action.ts'
import type { EditBase, Entry } from './entry.ts'
import { foldEntries } from './fold-entries.ts'
import { layerAfter } from './layer-after.ts'

/** The entry of an action that was just done, made on what its card looks like at this moment. Pure. */
export function newEntry(action: Action, view: EntryView, now: number): Omit<Entry, 'id'> {
  const unsent = { tries: 0, notBefore: 0, conflict: null, refusal: null, isSending: false }
  const base = action.kind === 'edit' ? baseOf(action.cardId, view) : null
  const reverse = action.kind === 'layer' ? wayBackOfLayer(action, view) : null
  return { action, cardIds: cardsOf(action), at: now, state: 'waiting', base, reverse, ...unsent }
}

function wayBackOfLayer(
  { cardId, patch }: Extract<Action, { kind: 'layer' }>,
  { cards, entries }: EntryView,
): PatchObject | null {
  const seen = foldEntries(readStored(cards.get(cardId)), entries)?.card
  if (!seen) return null
  const layers = [layerAfter(seen, patch), seen.overlay ?? {}]
  const [after, before] = layers.map((layer) => applyLayer(seen.shared, layer).card)
  return diffCards(after!, before!)
}

/** While another edit of the card is under way, only its answer tells the state of the server that this one is made on. */
function baseOf(cardId: string, { entries, cards }: EntryView): EditBase | null {
  const known = readStored(cards.get(cardId))
  const seen = foldEntries(known, entries)
  if (!seen) return null
  const isUpon = entries.some(({ state, action }) => state !== 'refused' && changesShared(action))
  return { etag: isUpon ? null : seen.card.etag, shared: seen.card.shared }
}

function changesShared({ kind }: Action): boolean {
  return kind === 'edit' || kind === 'create' || kind === 'undo-edit' || kind === 'photo'
}

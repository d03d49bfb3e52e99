import { applyPatch, type Card, PatchError, type PatchObject } from '@lazo/jscontact'
import type { Action } from '../outbox/action.ts'
import { presentReplica } from '../replica/present-replica.ts'
import type { Done } from '../undo/undo-stack.ts'
import { act, nameOf } from './act.ts'

/**
 * Changes a card for all who see it and one's own layer of it in one step, which is taken back as one: a value that is
 * shared from now on leaves the layer for the card. Null when both patches are empty. `own` is a patch over the card as its
 * reader sees it after the shared one.
 */
export async function editSides(
  cardId: string,
  { shared, own }: { readonly shared: PatchObject; readonly own: PatchObject },
): Promise<Done | null> {
  const actions: Action[] = []
  if (!isEmpty(shared)) actions.push({ kind: 'edit', cardId, patch: shared })
  if (!isEmpty(own)) actions.push({ kind: 'layer', cardId, patch: own })
  if (actions.length === 0) return null
  presentReplica().cards.expect(cardId, (card) => ({
    ...card,
    shared: applyPatch(card.shared, shared),
    document: [shared, own].reduce<Card>(applyWhatFits, card.document),
    isPending: true,
  }))
  return act(isEmpty(shared) ? 'layer-edited' : 'edited', { name: nameOf(cardId) }, actions)
}

function isEmpty(patch: PatchObject): boolean {
  return Object.keys(patch).length === 0
}

/** What a reader hid of a card cannot be patched in their view; what is right follows from the worker. */
function applyWhatFits(document: Card, patch: PatchObject): Card {
  try {
    return applyPatch(document, patch)
  } catch (error) {
    if (error instanceof PatchError) return document
    throw error
  }
}

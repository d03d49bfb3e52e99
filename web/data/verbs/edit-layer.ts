import type { PatchObject } from '@lazo/jscontact'
import { applyEdit } from '../outbox/apply-edit.ts'
import { presentReplica } from '../replica/present-replica.ts'
import type { Done } from '../undo/undo-stack.ts'
import { act, nameOf } from './act.ts'

/**
 * Changes the own layer of a card: a patch over the card as its reader sees it (`OpenCard.document`), which nobody else sees.
 * Null takes a value out of sight: an own one is gone, a shared one is hidden from its reader alone.
 */
export async function editLayer(cardId: string, patch: PatchObject): Promise<Done> {
  presentReplica().cards.expect(cardId, (card) => ({
    ...card,
    document: applyEdit(card.document, patch),
    isPending: true,
  }))
  return act('layer-edited', { name: nameOf(cardId) }, [{ kind: 'layer', cardId, patch }])
}

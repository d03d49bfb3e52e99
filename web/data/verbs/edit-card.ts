import type { PatchObject } from '@lazo/jscontact'
import { applyEdit } from '../outbox/apply-edit.ts'
import { presentReplica } from '../replica/present-replica.ts'
import type { Done } from '../undo/undo-stack.ts'
import { act, nameOf } from './act.ts'

/** Changes parts of a card for all who see it. Shown at once, sent as soon as the server can be reached. */
export async function editCard(cardId: string, patch: PatchObject): Promise<Done> {
  presentReplica().cards.expect(cardId, (card) => ({
    ...card,
    shared: applyEdit(card.shared, patch),
    document: applyEdit(card.document, patch),
    isPending: true,
  }))
  return act('edited', { name: nameOf(cardId) }, [{ kind: 'edit', cardId, patch }])
}

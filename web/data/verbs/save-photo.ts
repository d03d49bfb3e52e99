import { presentReplica } from '../replica/present-replica.ts'
import type { Done } from '../undo/undo-stack.ts'
import { act, nameOf } from './act.ts'

/** Gives a card this photo in place of the one it has. To take a photo away, edit `media`. */
export async function savePhoto(cardId: string, photo: Blob): Promise<Done> {
  presentReplica().cards.expect(cardId, (card) => ({ ...card, waitingPhoto: photo, isPending: true }))
  return act('photo-saved', { name: nameOf(cardId) }, [{ kind: 'photo', cardId, photo }])
}

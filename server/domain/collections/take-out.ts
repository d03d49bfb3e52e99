import type { WriteTx } from '#store/transaction.ts'
import { removeLinks } from '../contacts/remove-links.ts'
import { trashCards } from '../contacts/trash-cards.ts'
import { updateCards } from '../contacts/update-cards.ts'
import { labelled } from '../labels/labelled.ts'
import { bookRights, rightMissing } from '../sharing/book-rights.ts'
import { requireCardRight } from '../sharing/card-rights.ts'
import { reaches } from '../sharing/right.ts'
import type { FoundResource } from './find-resource.ts'
import { type Loss, noteLoss } from './guard/note-loss.ts'

/** How a card stands in a collection: at home, by a link, or because it has the label that the book follows or shares. */
export type Standing = 'home' | 'link' | 'label'

/** How the card of a resource stands in its collection. Pure. */
export function standingOf({ collection, place }: FoundResource): Standing {
  if (collection.keyword !== null) return 'label'
  return place.linkedBy === null ? 'home' : 'link'
}

/**
 * Takes a locked resource out of its collection, as what a device takes away: from its home into the trash for all, else only
 * out of this book, and out of a label book by taking the label away. Throws the errors of rights.
 */
export async function takeOut(tx: WriteTx, found: FoundResource, region: string): Promise<Loss> {
  const { collection, card, place } = found
  await requireMayTakeOut(tx, found)
  const { bookId, keyword, device } = collection
  const loss = await noteLoss(tx, { deviceId: device.deviceId, bookId, cards: 1 })
  const options = { region, batchId: loss.batchId }
  switch (standingOf(found)) {
    case 'home':
      await trashCards(tx, [card], options)
      break
    case 'link':
      await removeLinks(tx, [card], [place], loss.batchId)
      break
    case 'label':
      await updateCards(tx, [{ before: card, after: labelled(card.document, keyword!, false) }], options)
  }
  return loss
}

/** Refuses who may not take this resource out: as in the web, the linker may end a link, and who manages the card's home. */
async function requireMayTakeOut(tx: WriteTx, found: FoundResource): Promise<void> {
  const { collection, card, place } = found
  const standing = standingOf(found)
  if (standing === 'label') await requireCardRight(tx, [card.cardId], 'edit')
  if (collection.kind === 'label') return
  if (reaches(collection.right, 'delete')) return
  const isLinker = standing !== 'home' && place.linkedBy === tx.actor.memberId
  const isAtHome = standing !== 'home' && reaches((await bookRights(tx)).get(card.homeBookId), 'manage')
  if (!isLinker && !isAtHome) throw rightMissing(collection.right, 'delete')
}

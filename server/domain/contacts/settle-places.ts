import { readPlaces } from '#store/cards/reader.ts'
import type { WriteTx } from '#store/transaction.ts'
import { followLabels } from '../labels/follow-labels.ts'
import { noteEverywhere } from './note-everywhere.ts'

/**
 * Ends every change of the places of cards. Label books follow, and the cards are noted in all books that hold them now, since on
 * a device it may be another book that shows them. The books they left are the caller's to note.
 */
export async function settlePlaces(tx: WriteTx, cards: readonly { cardId: string; revision: number }[]): Promise<void> {
  const cardIds = cards.map((card) => card.cardId)
  await followLabels(tx, cardIds)
  noteEverywhere(tx, cards, await readPlaces(tx, cardIds))
}

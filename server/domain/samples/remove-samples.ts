import type { Actor } from '#base/actor.ts'
import { readHomeCards, type StoredBook } from '#store/books/reader.ts'
import { lockCards } from '#store/cards/reader.ts'
import { deleteCardRows } from '#store/cards/writer.ts'
import { readBatchCards } from '#store/history/reader.ts'
import { insertBatch } from '#store/history/writer.ts'
import { deleteSampleSet, lockSampleSet } from '#store/samples/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { deleteLocked, lockForDeletion } from '../books/delete-book.ts'
import { trashCards } from '../contacts/trash-cards.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'

/** More than there are samples in any language. */
const MOST_SAMPLES = 500

/**
 * Removes the actor's samples for good, wherever they are by now, and their book with them; a book that has got contacts of the
 * actor's own stays with those. Does nothing where there are no samples.
 */
export async function removeSamples(domain: Domain, actor: Actor): Promise<void> {
  await domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const set = await lockSampleSet(tx)
    if (!set) return
    const book = await lockForDeletion(tx, set.bookId)
    const batchId = await insertBatch(tx, { kind: 'trash', title: book?.name ?? '' })
    const options = { region: domain.region, batchId }
    const cards = await purgeSamples(tx, set.batchId, options)
    if (book && (await isEmpty(tx, book))) await deleteLocked(tx, book, options)
    await deleteSampleSet(tx)
    tx.ledger.noteAudit('samples-removed', set.bookId, { cards })
  })
}

async function purgeSamples(
  tx: WriteTx,
  madeBy: string,
  options: { region: string; batchId: string },
): Promise<number> {
  const cards = await lockCards(tx, await readBatchCards(tx, madeBy, null, MOST_SAMPLES))
  await trashCards(tx, cards, options)
  await deleteCardRows(
    tx,
    cards.map((card) => card.cardId),
  )
  return cards.length
}

async function isEmpty(tx: WriteTx, { bookId, deletedAt }: StoredBook): Promise<boolean> {
  return deletedAt === null && (await readHomeCards(tx, bookId, null, 1)).length === 0
}

import type { Actor } from '#base/actor.ts'
import { lockBook, readBooks, readHomeCards, readLinkedCards, type StoredBook } from '#store/books/reader.ts'
import { insertBookVersion, setBookDeleted } from '#store/books/writer.ts'
import { lockCards, readPlaces } from '#store/cards/reader.ts'
import { insertBatch } from '#store/history/writer.ts'
import { lockLabels } from '#store/labels/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { bumpViews } from '#store/views/writer.ts'
import { removeLinks } from '../contacts/remove-links.ts'
import { trashCards } from '../contacts/trash-cards.ts'
import type { Domain } from '../domain.ts'
import { emptyLabelBook } from '../labels/empty-label-book.ts'
import { bookNotFound, requireBookRight, requireWriting } from '../sharing/book-rights.ts'
import { readersOf } from './readers-of.ts'

const CHUNK = 2_000

/**
 * Deletes a book: the cards whose home it is go to the trash, links into it end, all as one batch. Of a book that follows a label
 * the cards stay as they are. Needs `manage`. Gives the batch.
 */
export async function deleteBook(domain: Domain, actor: Actor, bookId: string): Promise<{ batchId: string }> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const book = await lockForDeletion(tx, bookId)
    await requireBookRight(tx, bookId, 'manage')
    if (!book) throw bookNotFound()
    const batchId = await insertBatch(tx, { kind: 'trash', title: book.name })
    await deleteLocked(tx, book, { region: domain.region, batchId })
    return { batchId }
  })
}

/** The same of a book that `lockForDeletion` gave, under a batch. Rights are the caller's. */
export async function deleteLocked(
  tx: WriteTx,
  { bookId, name, kind, ownerId }: StoredBook,
  options: { region: string; batchId: string },
): Promise<void> {
  const { batchId } = options
  if (kind === 'label') await emptyLabelBook(tx, bookId)
  await unlinkAll(tx, bookId, batchId)
  await trashHomeCards(tx, bookId, options)
  await bumpViews(tx, await readersOf(tx, bookId, ownerId), bookId)
  await setBookDeleted(tx, bookId, true)
  await insertBookVersion(tx, { bookId, act: 'delete', batchId, before: { name }, after: null })
  tx.ledger.noteAudit('book-deleted', bookId, { name, batchId })
}

/**
 * Locks a book that is to be deleted; null when there is none. A save that puts a card into a label book holds labels first and
 * then the book, so labels come first here too.
 */
export async function lockForDeletion(tx: WriteTx, bookId: string): Promise<StoredBook | null> {
  const [book] = await readBooks(tx, [bookId])
  if (book && book.keyword !== null) await lockLabels(tx)
  return lockBook(tx, bookId)
}

async function trashHomeCards(
  tx: WriteTx,
  bookId: string,
  options: { region: string; batchId: string },
): Promise<void> {
  let after: string | null = null
  for (;;) {
    const cardIds = await readHomeCards(tx, bookId, after, CHUNK)
    if (cardIds.length === 0) return
    await trashCards(tx, await lockCards(tx, cardIds), options)
    after = cardIds.at(-1)!
  }
}

/** Takes all cards out of a book that stand there by links. */
export async function unlinkAll(tx: WriteTx, bookId: string, batchId: string): Promise<void> {
  const cards = await lockCards(tx, await readLinkedCards(tx, bookId))
  const places = await readPlaces(
    tx,
    cards.map((card) => card.cardId),
  )
  const links = places.filter((place) => place.bookId === bookId && place.linkedBy !== null)
  await removeLinks(tx, cards, links, batchId)
}

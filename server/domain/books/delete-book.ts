import type { Actor } from '#base/actor.ts'
import { lockBook, readGrantees, readGrants, readHomeCards, readLinkedCards } from '#store/books/reader.ts'
import { insertBookVersion, setBookDeleted } from '#store/books/writer.ts'
import { lockCards, readPlaces } from '#store/cards/reader.ts'
import { insertBatch } from '#store/history/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { bumpViews } from '#store/views/writer.ts'
import { removeLinks } from '../contacts/remove-links.ts'
import { trashCards } from '../contacts/trash-cards.ts'
import type { Domain } from '../domain.ts'
import { bookNotFound, requireBookRight, requireWriting } from '../sharing/book-rights.ts'

const CHUNK = 2_000

/** Deletes a book: the cards whose home it is go to the trash, links into it end, all as one batch. Needs `manage`. Gives the batch. */
export async function deleteBook(domain: Domain, actor: Actor, bookId: string): Promise<{ batchId: string }> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const book = await lockBook(tx, bookId)
    await requireBookRight(tx, bookId, 'manage')
    if (!book) throw bookNotFound()
    const batchId = await insertBatch(tx, { kind: 'trash', title: book.name })
    await unlinkAll(tx, bookId, batchId)
    await trashHomeCards(tx, bookId, { region: domain.region, batchId })
    await bumpViews(tx, await readersOf(tx, bookId, book.ownerId), bookId)
    await setBookDeleted(tx, bookId, true)
    await insertBookVersion(tx, { bookId, act: 'delete', batchId, before: { name: book.name }, after: null })
    tx.ledger.noteAudit('book-deleted', bookId, { name: book.name, batchId })
    return { batchId }
  })
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

async function unlinkAll(tx: WriteTx, bookId: string, batchId: string): Promise<void> {
  const cards = await lockCards(tx, await readLinkedCards(tx, bookId))
  const places = await readPlaces(
    tx,
    cards.map((card) => card.cardId),
  )
  const links = places.filter((place) => place.bookId === bookId && place.linkedBy !== null)
  await removeLinks(tx, cards, links, batchId)
}

/** All members who read a book: its owner and whoever a grant speaks to. */
export async function readersOf(tx: WriteTx, bookId: string, ownerId: string): Promise<string[]> {
  const members = new Set([ownerId])
  for (const grant of await readGrants(tx, [bookId]))
    for (const memberId of await readGrantees(tx, grant)) members.add(memberId)
  return [...members]
}

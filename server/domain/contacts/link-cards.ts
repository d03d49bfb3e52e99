import type { Actor } from '#base/actor.ts'
import { lockCards, readPlaces } from '#store/cards/reader.ts'
import { insertBatch } from '#store/history/writer.ts'
import type { Domain } from '../domain.ts'
import { bookRights, holdBookRight, requireWriting, rightMissing } from '../sharing/book-rights.ts'
import { cardNotFound, rightsThrough } from '../sharing/card-rights.ts'
import { requireFillable } from '../sharing/fillable-book.ts'
import { reaches } from '../sharing/right.ts'
import { addLinks } from './add-links.ts'
import { requireHomeRight } from './home-rights.ts'
import { lockWithBooks } from './lock-with-books.ts'
import { removeLinks } from './remove-links.ts'

/**
 * Puts cards into a further book without copying them. Needs `share` in their home books, because others may read them
 * there, and `edit` in the book. Through the link nobody gets more than the linker has. Cards already there stay as they are.
 */
export async function linkCards(
  domain: Domain,
  actor: Actor,
  input: { cardIds: readonly string[]; bookId: string },
): Promise<{ batchId: string }> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const cards = await lockWithBooks(tx, input.cardIds, input.bookId)
    const places = await readPlaces(tx, input.cardIds)
    await requireHomeRight(tx, cards, places, 'share')
    await holdBookRight(tx, input.bookId, 'edit')
    const books = await bookRights(tx)
    const held = new Set(places.filter((place) => place.bookId === input.bookId).map((place) => place.cardId))
    const batchId = await insertBatch(tx, { kind: 'bulk', title: '' })
    const links = cards
      .filter((card) => !held.has(card.cardId))
      .map((card) => ({
        card,
        place: {
          bookId: input.bookId,
          name: `${card.cardId}.vcf`,
          linkedBy: actor.memberId,
          maxRight: books.get(card.homeBookId)!,
        },
      }))
    await addLinks(tx, links, { region: domain.region, batchId })
    tx.ledger.noteAudit('cards-linked', batchId, {
      bookId: input.bookId,
      cardIds: links.map(({ card }) => card.cardId),
    })
    return { batchId }
  })
}

/** Takes cards out of a book that holds them by a link: the linker may, and who may delete there, and who manages their home. */
export async function unlinkCards(
  domain: Domain,
  actor: Actor,
  input: { cardIds: readonly string[]; bookId: string },
): Promise<{ batchId: string }> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const cards = await lockCards(tx, input.cardIds)
    const places = await readPlaces(tx, input.cardIds)
    const books = await bookRights(tx)
    const seen = rightsThrough(places, books)
    if (books.has(input.bookId)) await requireFillable(tx, input.bookId)
    const links = places.filter((place) => place.bookId === input.bookId && place.linkedBy !== null)
    for (const card of cards) {
      const link = links.find((place) => place.cardId === card.cardId)
      const inBook = books.get(input.bookId)
      const manages = reaches(books.get(card.homeBookId), 'manage')
      if (!link || !seen.has(card.cardId) || (!inBook && !manages)) throw cardNotFound()
      if (link.linkedBy !== actor.memberId && !manages && !reaches(inBook, 'delete'))
        throw rightMissing(inBook ?? 'view', 'delete')
    }
    if (links.length < new Set(input.cardIds).size) throw cardNotFound()
    const batchId = await insertBatch(tx, { kind: 'bulk', title: '' })
    await removeLinks(tx, cards, links, batchId)
    tx.ledger.noteAudit('cards-unlinked', batchId, { bookId: input.bookId, cardIds: input.cardIds })
    return { batchId }
  })
}

import type { Actor } from '#base/actor.ts'
import { lockBook } from '#store/books/reader.ts'
import { type HeldPlace, lockCards, readPlaces } from '#store/cards/reader.ts'
import { isBookEmpty } from '#store/imports/reader.ts'
import { findLoneBooks } from '#store/sharing/lone-books.ts'
import type { WriteTx } from '#store/transaction.ts'
import { deleteLocked } from '../books/delete-book.ts'
import { type BulkOutcome, judgeCards, requireWhole } from '../contacts/judge-cards.ts'
import { removeLinks } from '../contacts/remove-links.ts'
import type { Domain } from '../domain.ts'
import { intoBatch } from '../history/into-batch.ts'
import { requireWriting } from './book-rights.ts'
import { cardNotFound } from './card-rights.ts'
import { type Grantee, requireGrantee } from './set-grant.ts'

/** Which cards are no longer shared alone, and with whom. */
export interface CardUnsharing {
  readonly cardIds: readonly string[]
  readonly grantee: Grantee
  readonly batchId?: string
}

/**
 * Ends what the actor shares alone with somebody; a book that was for it and holds nothing any more goes. What the grantee has by other
 * ways stays. Throws `card-not-found` for a card that the actor does not share so.
 */
export async function unshareCards(domain: Domain, actor: Actor, ending: CardUnsharing): Promise<BulkOutcome> {
  const { cardIds } = ending
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const batchId = await intoBatch(tx, { batchId: ending.batchId, kind: 'bulk' })
    const bookIds = await lockLoneBooks(tx, ending.grantee)
    const cards = await lockCards(tx, cardIds)
    const links = (await readPlaces(tx, cardIds)).filter((place) => isLinkIn(place, bookIds))
    const shared = new Set(links.map((link) => link.cardId))
    const judged = judgeCards(cardIds, cards, ({ cardId }) => (shared.has(cardId) ? null : cardNotFound()))
    requireWhole(judged, ending.batchId)
    await removeLinks(tx, judged.fit, links, batchId)
    await deleteEmpty(tx, [...new Set(links.map((link) => link.bookId))], { region: domain.region, batchId })
    tx.ledger.noteAudit('cards-unshared', batchId, { grantee: ending.grantee, cardIds: [...shared] })
    return { batchId, cards: judged.fit.length, left: judged.left }
  })
}

async function lockLoneBooks(tx: WriteTx, grantee: Grantee): Promise<Set<string>> {
  const known = await findLoneBooks(tx, await requireGrantee(tx, grantee))
  const bookIds = known.map((book) => book.bookId).sort()
  for (const bookId of bookIds) await lockBook(tx, bookId)
  return new Set(bookIds)
}

function isLinkIn({ bookId, linkedBy }: HeldPlace, bookIds: ReadonlySet<string>): boolean {
  return linkedBy !== null && bookIds.has(bookId)
}

async function deleteEmpty(
  tx: WriteTx,
  bookIds: readonly string[],
  options: { region: string; batchId: string },
): Promise<void> {
  for (const bookId of bookIds) {
    const book = await lockBook(tx, bookId)
    if (book && (await isBookEmpty(tx, bookId))) await deleteLocked(tx, book, options)
  }
}

import type { Actor } from '#base/actor.ts'
import type { ProductError } from '#base/errors.ts'
import { type HeldPlace, lockCards, type Place, readPlaces, type StoredCard } from '#store/cards/reader.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { intoBatch } from '../history/into-batch.ts'
import { bookRights, holdBookRight, requireWriting, rightMissing } from '../sharing/book-rights.ts'
import { cardNotFound, rightsThrough } from '../sharing/card-rights.ts'
import { requireFillable } from '../sharing/fillable-book.ts'
import { type Right, reaches } from '../sharing/right.ts'
import { addLinks } from './add-links.ts'
import { judgeByHome } from './home-rights.ts'
import { type BulkOutcome, judgeCards, judgeUids, requireWhole } from './judge-cards.ts'
import { lockWithBooks } from './lock-with-books.ts'
import { removeLinks } from './remove-links.ts'

/**
 * Puts cards into a further book without copying them. Needs `share` in their home books, because others may read them
 * there, and `edit` in the book. Through the link nobody gets more than the linker has. Cards already there stay as they are.
 */
export async function linkCards(
  domain: Domain,
  actor: Actor,
  input: { cardIds: readonly string[]; bookId: string; batchId?: string },
): Promise<BulkOutcome> {
  const { cardIds, bookId } = input
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const batchId = await intoBatch(tx, { batchId: input.batchId, kind: 'bulk' })
    const cards = await lockWithBooks(tx, cardIds, bookId)
    const places = await readPlaces(tx, cardIds)
    const allowed = judgeCards(cardIds, cards, await judgeByHome(tx, places, 'share'))
    requireWhole(allowed, input.batchId)
    await holdBookRight(tx, bookId, 'edit')
    const judged = await judgeUids(tx, allowed, bookId, places)
    requireWhole(judged, input.batchId)
    const books = await bookRights(tx)
    const held = new Set(places.filter((place) => place.bookId === bookId).map((place) => place.cardId))
    const links = judged.fit
      .filter((card) => !held.has(card.cardId))
      .map((card) => ({
        card,
        place: {
          bookId,
          name: `${card.cardId}.vcf`,
          linkedBy: actor.memberId,
          maxRight: books.get(card.homeBookId)!,
        },
      }))
    await addLinks(tx, links, { region: domain.region, batchId })
    tx.ledger.noteAudit('cards-linked', batchId, { bookId, cardIds: links.map(({ card }) => card.cardId) })
    return { batchId, cards: links.length, left: judged.left }
  })
}

/** Takes cards out of a book that holds them by a link: the linker may, and who may delete there, and who manages their home. */
export async function unlinkCards(
  domain: Domain,
  actor: Actor,
  input: { cardIds: readonly string[]; bookId: string; batchId?: string },
): Promise<BulkOutcome> {
  const { cardIds, bookId } = input
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const batchId = await intoBatch(tx, { batchId: input.batchId, kind: 'bulk' })
    const cards = await lockCards(tx, cardIds)
    const places = await readPlaces(tx, cardIds)
    const books = await bookRights(tx)
    if (books.has(bookId)) await requireFillable(tx, bookId)
    const links = places.filter((place) => place.bookId === bookId && place.linkedBy !== null)
    const judged = judgeCards(cardIds, cards, judgeLinkEnds(tx, { bookId, places, books, links }))
    requireWhole(judged, input.batchId)
    const fit = new Set(judged.fit.map((card) => card.cardId))
    const ended = links.filter((link) => fit.has(link.cardId))
    await removeLinks(tx, judged.fit, ended, batchId)
    tx.ledger.noteAudit('cards-unlinked', batchId, { bookId, cardIds: [...fit] })
    return { batchId, cards: fit.size, left: judged.left }
  })
}

/** What decides whether links of a book may be ended. */
interface LinkStanding {
  readonly bookId: string
  readonly places: readonly HeldPlace[]
  readonly books: ReadonlyMap<string, Right>
  /** The links of the book. */
  readonly links: readonly Place[]
}

function judgeLinkEnds(tx: WriteTx, { bookId, places, books, links }: LinkStanding) {
  const seen = rightsThrough(places, books)
  const inBook = books.get(bookId)
  return (card: StoredCard): ProductError | null => {
    const link = links.find((place) => place.cardId === card.cardId)
    const manages = reaches(books.get(card.homeBookId), 'manage')
    if (!link || !seen.has(card.cardId) || (!inBook && !manages)) return cardNotFound()
    const mayEnd = link.linkedBy === tx.actor.memberId || manages || reaches(inBook, 'delete')
    return mayEnd ? null : rightMissing(inBook ?? 'view', 'delete')
  }
}

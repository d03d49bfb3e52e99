import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { lockBook, lockBooksShared } from '#store/books/reader.ts'
import { insertBookVersion } from '#store/books/writer.ts'
import { lockCards, readPlaces } from '#store/cards/reader.ts'
import { insertBatch } from '#store/history/writer.ts'
import { findSharedLabels, readHomeLabelled } from '#store/labels/shared-reader.ts'
import { lockLabels } from '#store/labels/writer.ts'
import type { ReadTx, WriteTx } from '#store/transaction.ts'
import { checkBookName } from '../books/book-name.ts'
import { insertWithSlug } from '../books/insert-with-slug.ts'
import type { Domain } from '../domain.ts'
import { bookRights, requireWriting } from '../sharing/book-rights.ts'
import { type Right, reaches } from '../sharing/right.ts'
import { type Grantee, grantIn } from '../sharing/set-grant.ts'
import { join } from './settle-shared-labels.ts'

const CHUNK = 2_000

/** What of a label is shared, with whom and how far. */
export interface LabelSharing {
  readonly keyword: string
  readonly grantee: Grantee
  readonly allows: Right
}

/** What came of it. */
export interface SharedLabelOutcome {
  readonly bookId: string
  /** The batch that undoes it whole. */
  readonly batchId: string
  /** How many cards came into the book by it. */
  readonly cards: number
}

/**
 * Shares a label: a book of the actor's holds, by links, the cards that have it and that the actor may share, and the grantee gets a
 * right in that book. From then on a card comes in by the save that gives it the label, and goes out by the one that takes it. For a
 * label that the actor shares already the book is the same. Throws `right-missing` for guests, and what `setGrant` throws.
 */
export async function shareLabel(domain: Domain, actor: Actor, sharing: LabelSharing): Promise<SharedLabelOutcome> {
  const name = checkBookName(sharing.keyword)
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    if (actor.role === 'guest') throw new ProductError('right-missing', 'A guest cannot share labels.')
    const [known] = await findSharedLabels(tx, actor.memberId, sharing.keyword)
    if (known) await lockBook(tx, known.bookId)
    const homes = await shareableBooks(tx)
    await lockBooksShared(tx, homes)
    await lockLabels(tx)
    const batchId = await insertBatch(tx, { kind: 'bulk', title: name })
    const bookId = await ensureShared(tx, { keyword: sharing.keyword, name, batchId })
    const cards = await fill(tx, { bookId, homes, keyword: sharing.keyword }, { region: domain.region, batchId })
    await grantIn(tx, { bookId, grantee: sharing.grantee, allows: sharing.allows, batchId })
    return { bookId, batchId, cards }
  })
}

/** The books whose cards the actor may share, those that follow labels apart: nothing is at home there. */
export async function shareableBooks(tx: ReadTx): Promise<string[]> {
  const rights = await bookRights(tx)
  return [...rights].filter(([, right]) => reaches(right, 'share')).map(([bookId]) => bookId)
}

async function ensureShared(tx: WriteTx, label: { keyword: string; name: string; batchId: string }): Promise<string> {
  const { keyword, name, batchId } = label
  const [known] = await findSharedLabels(tx, tx.actor.memberId, keyword)
  if (known) return known.bookId
  const bookId = tx.ids.next()
  await insertWithSlug(tx, { bookId, ownerId: tx.actor.memberId, kind: 'shared', name, keyword })
  await insertBookVersion(tx, {
    bookId,
    act: 'create',
    batchId,
    before: null,
    after: { name, kind: 'shared', keyword },
  })
  tx.ledger.noteAudit('book-created', bookId, { name, kind: 'shared', keyword })
  return bookId
}

async function fill(
  tx: WriteTx,
  label: { bookId: string; homes: readonly string[]; keyword: string },
  options: { region: string; batchId: string },
): Promise<number> {
  const { bookId, homes, keyword } = label
  const cardIds = await readHomeLabelled(tx, homes, keyword)
  let joined = 0
  for (let at = 0; at < cardIds.length; at += CHUNK) {
    const cards = await lockCards(tx, cardIds.slice(at, at + CHUNK))
    const places = await readPlaces(
      tx,
      cards.map((card) => card.cardId),
    )
    const held = new Set(places.filter((place) => place.bookId === bookId).map((place) => place.cardId))
    const joining = cards
      .filter((card) => !held.has(card.cardId) && card.document.keywords?.[keyword] === true)
      .map(({ cardId }) => ({ bookId, cardId }))
    joined += await join(tx, { cards, joining }, options)
  }
  return joined
}

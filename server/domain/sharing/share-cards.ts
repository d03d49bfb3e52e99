import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { lockBooksShared } from '#store/books/reader.ts'
import { insertBookVersion } from '#store/books/writer.ts'
import { type HeldPlace, readHomes, readPlaces, type StoredCard } from '#store/cards/reader.ts'
import { readMember } from '#store/members/reader.ts'
import { findLoneBooks, type LoneBook, setForLoneCards } from '#store/sharing/lone-books.ts'
import { readTeams } from '#store/teams/reader.ts'
import type { WriteTx } from '#store/transaction.ts'
import { insertWithSlug } from '../books/insert-with-slug.ts'
import { addLinks } from '../contacts/add-links.ts'
import { judgeByHome } from '../contacts/home-rights.ts'
import { type BulkOutcome, type JudgedCards, judgeCards, judgeUids, requireWhole } from '../contacts/judge-cards.ts'
import { lockWithBooks } from '../contacts/lock-with-books.ts'
import { removeLinks } from '../contacts/remove-links.ts'
import type { Domain } from '../domain.ts'
import { intoBatch } from '../history/into-batch.ts'
import { bookRights, requireWriting } from './book-rights.ts'
import { type LoneRight, loneBookName } from './lone-book-name.ts'
import { type Grantee, grantIn, requireGrantee } from './set-grant.ts'

/** Which cards are shared alone, with whom and how far. */
export interface CardSharing {
  readonly cardIds: readonly string[]
  readonly grantee: Grantee
  readonly allows: LoneRight
  readonly batchId?: string
}

/**
 * Shares cards alone, not the book they are in: links put them into a book that is for this grantee and this right, made when it is
 * needed. With the same grantee each card is shared with one right; another one takes its place. Needs `share` in their home books.
 * Throws the errors of rights, `right-missing` for guests, and what `setGrant` throws of the grantee.
 */
export async function shareCards(domain: Domain, actor: Actor, sharing: CardSharing): Promise<BulkOutcome> {
  return domain.store.write(actor, (tx) => shareIn(domain, tx, sharing))
}

/** The same within a transaction. */
export async function shareIn(domain: Domain, tx: WriteTx, sharing: CardSharing): Promise<BulkOutcome> {
  const { cardIds, grantee, allows } = sharing
  const { actor } = tx
  requireWriting(tx)
  if (actor.role === 'guest') throw new ProductError('right-missing', 'A guest cannot share contacts.')
  const target = await nameGrantee(tx, grantee)
  const title = loneBookName(domain.language, { from: await nameOf(tx, actor.memberId), to: target.name, allows })
  const batchId = await intoBatch(tx, { batchId: sharing.batchId, kind: 'bulk', title })
  const known = await findLoneBooks(tx, target)
  await lockBooksShared(tx, [...known.map((book) => book.bookId), ...(await readHomes(tx, cardIds)).values()])
  const bookId =
    known.find((book) => book.allows === allows)?.bookId ?? (await makeBook(tx, { title, grantee, allows, batchId }))
  const cards = await lockWithBooks(tx, cardIds, bookId)
  const places = await readPlaces(tx, cardIds)
  const allowed = judgeCards(cardIds, cards, await judgeByHome(tx, places, 'share'))
  requireWhole(allowed, sharing.batchId)
  const judged = await judgeUids(tx, allowed, bookId, places)
  requireWhole(judged, sharing.batchId)
  await endOthers(tx, judged.fit, { places, known, bookId, batchId })
  const linked = await linkInto(tx, { judged, places, bookId }, { region: domain.region, batchId })
  tx.ledger.noteAudit('cards-shared', batchId, { bookId, ...target, allows, cardIds: linked })
  return { batchId, cards: linked.length, left: judged.left }
}

/** A grantee with the name by which people know it; null for everyone. */
async function nameGrantee(tx: WriteTx, grantee: Grantee) {
  const target = await requireGrantee(tx, grantee)
  const { granteeKind, granteeId } = target
  if (granteeKind === 'everyone') return { ...target, name: null }
  if (granteeKind === 'member') return { ...target, name: await nameOf(tx, granteeId) }
  return { ...target, name: (await readTeams(tx, [granteeId]))[0]?.name ?? '' }
}

async function nameOf(tx: WriteTx, memberId: string): Promise<string> {
  return (await readMember(tx, memberId))?.name ?? ''
}

async function makeBook(
  tx: WriteTx,
  book: { title: string; grantee: Grantee; allows: LoneRight; batchId: string },
): Promise<string> {
  const { title: name, grantee, allows, batchId } = book
  const bookId = tx.ids.next()
  await insertWithSlug(tx, { bookId, ownerId: tx.actor.memberId, kind: 'shared', name })
  await setForLoneCards(tx, bookId)
  await insertBookVersion(tx, { bookId, act: 'create', batchId, before: null, after: { name, kind: 'shared' } })
  tx.ledger.noteAudit('book-created', bookId, { name, kind: 'shared' })
  await grantIn(tx, { bookId, grantee, allows, batchId })
  return bookId
}

/** Ends what the cards were shared for with the same grantee before. */
async function endOthers(
  tx: WriteTx,
  cards: readonly StoredCard[],
  among: { places: readonly HeldPlace[]; known: readonly LoneBook[]; bookId: string; batchId: string },
): Promise<void> {
  const others = new Set(among.known.map((book) => book.bookId).filter((one) => one !== among.bookId))
  const meant = new Set(cards.map((card) => card.cardId))
  const ended = among.places.filter((place) => isEnded(place) && meant.has(place.cardId))
  await removeLinks(tx, cards, ended, among.batchId)

  function isEnded({ bookId, linkedBy }: HeldPlace): boolean {
    return others.has(bookId) && linkedBy !== null
  }
}

/** Links the cards that are not there yet; gives their ids. */
async function linkInto(
  tx: WriteTx,
  into: { judged: JudgedCards<StoredCard>; places: readonly HeldPlace[]; bookId: string },
  options: { region: string; batchId: string },
): Promise<string[]> {
  const { judged, places, bookId } = into
  const held = new Set(places.filter((place) => place.bookId === bookId).map((place) => place.cardId))
  const rights = await bookRights(tx)
  const coming = judged.fit.filter((card) => !held.has(card.cardId))
  const linkedBy = tx.actor.memberId
  const links = coming.map((card) => ({
    card,
    place: { bookId, name: `${card.cardId}.vcf`, linkedBy, maxRight: rights.get(card.homeBookId)! },
  }))
  await addLinks(tx, links, options)
  return coming.map((card) => card.cardId)
}

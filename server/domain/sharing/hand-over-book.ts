import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { lockBook, readGrants, readSlugs, type StoredBook } from '#store/books/reader.ts'
import { deleteGrant, insertBookVersion, upsertGrant } from '#store/books/writer.ts'
import { insertBatch } from '#store/history/writer.ts'
import { lockLabels } from '#store/labels/writer.ts'
import { setBookOwner } from '#store/members/owned-books.ts'
import { deleteLeft } from '#store/sharing/left-books.ts'
import { holdNewOwner, isChangedSince, type NewOwner } from '#store/sharing/owners.ts'
import type { WriteTx } from '#store/transaction.ts'
import { bumpViews, bumpViewsBeside } from '#store/views/writer.ts'
import { makeSlug } from '../books/book-name.ts'
import { readersOf } from '../books/readers-of.ts'
import type { Domain } from '../domain.ts'
import { followRights } from '../labels/follow-labels.ts'
import { bookNotFound, bookRights, requireWriting } from './book-rights.ts'
import { lowerLinks } from './lower-links.ts'
import { type Right, reaches } from './right.ts'

/** For so long who handed a book over may take it back by undoing, as long as nothing has happened in it. */
const TAKEN_BACK_MS = 30 * 86_400_000

/** Which book gets whom as its owner, and what who had it keeps. */
export interface HandOver {
  readonly bookId: string
  readonly memberId: string
  readonly keeps: Right | null
}

/** How a book changed hands, as its history keeps it. */
interface OwnerRecord {
  readonly ownerId: string
  readonly slug: string
  /** The other of the two, and what they have by a grant. */
  readonly otherId: string
  readonly otherAllows: Right | null
}

/**
 * Makes another member the owner of a book of the actor's. Whoever had it keeps the right that was chosen; links that hung on more end
 * or fall. Its address stays where the new owner has no book under it. Gives the batch. Throws `book-not-found`, `right-missing` for who
 * is not its owner and for guests as owners of shared books, `member-not-found`, `book-follows-label`.
 */
export async function handOverBook(domain: Domain, actor: Actor, input: HandOver): Promise<{ batchId: string }> {
  const { bookId, memberId, keeps } = input
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const heir = await holdNewOwner(tx, memberId)
    const book = await lockBook(tx, bookId)
    if (!book || !(await bookRights(tx)).has(bookId)) throw bookNotFound()
    requireMayHandOver(tx, book, heir)
    const batchId = await insertBatch(tx, { kind: 'bulk', title: book.name })
    await giveTo(tx, book, { ownerId: memberId, otherAllows: keeps, batchId })
    tx.ledger.noteAudit('book-handed-over', bookId, { from: actor.memberId, to: memberId, keeps })
    return { batchId }
  })
}

function requireMayHandOver({ actor }: WriteTx, book: StoredBook, heir: NewOwner | null): asserts heir is NewOwner {
  if (book.kind === 'label')
    throw new ProductError('book-follows-label', 'This book follows a label: it is yours alone.', {
      facts: { keyword: book.keyword },
    })
  if (book.ownerId !== actor.memberId || book.kind === 'team')
    throw new ProductError('right-missing', 'Only its owner can hand a book over.')
  if (!heir || heir.memberId === actor.memberId) throw new ProductError('member-not-found', 'There is no such member.')
  if (heir.role === 'guest' && book.kind === 'shared')
    throw new ProductError('right-missing', 'A guest cannot own shared books.')
}

/** Writes who owns a locked book from now on and what the other keeps, with all that follows from it. */
async function giveTo(
  tx: WriteTx,
  book: StoredBook,
  gift: { ownerId: string; otherAllows: Right | null; batchId: string },
): Promise<void> {
  const { bookId, name, ownerId: formerId } = book
  const { ownerId, otherAllows, batchId } = gift
  await lockLabels(tx)
  const held = (await readGrants(tx, [bookId])).find((grant) => grant.granteeId === ownerId)
  const taken = await readSlugs(tx, ownerId)
  const slug = taken.has(book.slug) ? makeSlug(book.slug, taken) : book.slug
  await setBookOwner(tx, { bookId, ownerId, name, slug })
  await deleteLeft(tx, bookId, ownerId)
  const former = { bookId, granteeKind: 'member' as const, granteeId: formerId }
  if (otherAllows === null) await deleteGrant(tx, former)
  else await upsertGrant(tx, { ...former, allows: otherAllows })
  await lowerLinks(tx, bookId, [formerId], batchId)
  await followRights(tx, bookId, [formerId, ownerId])
  await bumpViews(tx, [...new Set([formerId, ...(await readersOf(tx, bookId, ownerId))])], bookId)
  await bumpViewsBeside(tx, [formerId, ownerId], bookId)
  const before: OwnerRecord = {
    ownerId: formerId,
    slug: book.slug,
    otherId: ownerId,
    otherAllows: (held?.allows as Right | undefined) ?? null,
  }
  const after: OwnerRecord = { ownerId, slug, otherId: formerId, otherAllows }
  await insertBookVersion(tx, { bookId, act: 'hand-over', batchId, before, after })
}

/** A hand-over in the history of a book. */
export interface HandOverEntry {
  readonly bookId: string
  readonly memberId: string
  readonly at: Date
  readonly before: OwnerRecord
  readonly after: OwnerRecord
}

/**
 * Gives a book back to who handed it over. Who manages it may; who had it, too, for a while and as long as nobody has done anything in
 * it since: what was put there was not theirs to see.
 */
export async function handBack(tx: WriteTx, entry: HandOverEntry, batchId: string): Promise<void> {
  const { before, after } = entry
  const former = await holdNewOwner(tx, before.ownerId)
  const book = await lockBook(tx, entry.bookId)
  if (!book || book.deletedAt || !former || book.ownerId !== after.ownerId) return
  const manages = reaches((await bookRights(tx)).get(book.bookId), 'manage')
  if (!manages && !(await isUntouched(tx, entry))) return
  await giveTo(tx, book, { ownerId: before.ownerId, otherAllows: before.otherAllows, batchId })
}

async function isUntouched(tx: WriteTx, { bookId, memberId, at }: HandOverEntry): Promise<boolean> {
  const isLate = tx.now.getTime() - at.getTime() > TAKEN_BACK_MS
  return tx.actor.memberId === memberId && !isLate && !(await isChangedSince(tx, bookId, at))
}

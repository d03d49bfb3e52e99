import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { countOwnBooks } from '#store/books/reader.ts'
import { insertBook, insertBookVersion } from '#store/books/writer.ts'
import { freeSlug, raiseViewsAbove } from '#store/collections/writer.ts'
import { chooseBooks } from '#store/devices/writer.ts'
import { insertBatch } from '#store/history/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { bumpViews } from '#store/views/writer.ts'
import { checkBookName } from '../books/book-name.ts'
import { requireDevice } from '../devices/require-device.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { checkAddressPart } from './check-address-part.ts'
import type { Collection } from './collection.ts'
import { describeBook } from './describe-book.ts'
import { findCollection } from './find-collection.ts'
import { noteInLog } from './log/note-in-log.ts'
import { tellRefusals } from './log/tell-refusals.ts'
import { type PropertyChange, writeProperties } from './property-changes.ts'
import { looksLikeOthers } from './segment.ts'

/** Nobody has so many by hand, and every program lists them all whenever it looks. */
const MOST_BOOKS = 500

/** A collection that is to be made, with all that is set with it or not at all (RFC 5689 §3). */
export interface NewCollection {
  /** The last part of its address, as the client chose it. */
  readonly segment: string
  /** What people call it; its address when nothing is said. */
  readonly name?: string
  readonly description?: string
  readonly properties?: readonly PropertyChange[]
}

/**
 * Makes a book of the actor's under an address that the client chose, on the device that asks. Throws `book-address-taken`,
 * `too-many-books` where a program goes on and on, and `input-invalid` for an address or a name that cannot be.
 */
export async function makeCollection(domain: Domain, actor: Actor, input: NewCollection): Promise<Collection> {
  return tellRefusals(domain, actor, { segment: input.segment }, () => {
    requireAddress(input.segment)
    const name = checkBookName(input.name?.trim() || input.segment)
    return domain.store.write(actor, (tx) => make(tx, { ...input, name }))
  })
}

async function make(tx: WriteTx, input: NewCollection & { name: string }): Promise<Collection> {
  const { segment, name } = input
  requireWriting(tx)
  const device = await requireDevice(tx)
  await requireRoom(tx)
  const bookId = await insertAt(tx, { slug: segment, name })
  if (!device.hasAllBooks) await chooseBooks(tx, device.deviceId, [{ bookId, isChosen: true }])
  if (input.description) await describeBook(tx, bookId, input.description)
  await writeProperties(tx, { bookId, cardId: null }, input.properties ?? [])
  await noteInLog(tx, { kind: 'book-made', bookId, facts: { segment } })
  return findCollection(tx, segment)
}

async function requireRoom(tx: WriteTx): Promise<void> {
  if ((await countOwnBooks(tx)) < MOST_BOOKS) return
  throw new ProductError(
    'too-many-books',
    `You have ${MOST_BOOKS} books already, and there can be no more. Delete one first that you do not need.`,
    { facts: { limit: MOST_BOOKS } },
  )
}

function requireAddress(segment: string): void {
  checkAddressPart(segment, 'segment')
  if (looksLikeOthers(segment))
    throw new ProductError('input-invalid', 'Addresses of this form are those of the books of others.', {
      facts: { field: 'segment' },
    })
}

async function insertAt(tx: WriteTx, { slug, name }: { slug: string; name: string }): Promise<string> {
  const bookId = tx.ids.next()
  const kind = 'personal' as const
  // Whoever deletes a book by its address may make another there.
  const former = await freeSlug(tx, tx.actor.memberId, slug)
  if (!(await insertBook(tx, { bookId, ownerId: tx.actor.memberId, kind, name, slug })))
    throw new ProductError('book-address-taken', 'There is a book at this address already.', { facts: { slug } })
  const batchId = await insertBatch(tx, { kind: 'bulk', title: name })
  await insertBookVersion(tx, { bookId, act: 'create', batchId, before: null, after: { name, kind } })
  await bumpViews(tx, [tx.actor.memberId], bookId)
  if (former) await raiseViewsAbove(tx, bookId, former)
  tx.ledger.noteAudit('book-created', bookId, { name, kind })
  return bookId
}

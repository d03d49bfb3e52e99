import { isSameJson } from '@lazo/jscontact'
import type { HiddenFields } from '#store/books/hidden-fields.ts'
import { lockBook, readGrants } from '#store/books/reader.ts'
import { insertBookVersion, renameBookRow, setBookDeleted } from '#store/books/writer.ts'
import { readBookVersions, type StoredBookVersion } from '#store/history/reader.ts'
import { isBookEmpty } from '#store/imports/reader.ts'
import { findLabelBooks } from '#store/labels/reader.ts'
import { lockLabels } from '#store/labels/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { bumpViews } from '#store/views/writer.ts'
import { unlinkAll } from '../books/delete-book.ts'
import { ruleOf, writeRule } from '../books/hide-fields.ts'
import { readersOf } from '../books/readers-of.ts'
import { emptyLabelBook } from '../labels/empty-label-book.ts'
import { fillLabelBooks } from '../labels/ensure-label-book.ts'
import { bookRights } from '../sharing/book-rights.ts'
import { granteeExists } from '../sharing/grantee-exists.ts'
import { type HandOverEntry, handBack } from '../sharing/hand-over-book.ts'
import { setLeft } from '../sharing/leave-book.ts'
import { type Right, reaches } from '../sharing/right.ts'
import { writeGrant } from '../sharing/set-grant.ts'

type GrantRecord = {
  bookId: string
  granteeKind: 'member' | 'team' | 'everyone'
  granteeId: string
  allows: Right | null
}

/**
 * Takes back what a batch did to books: a deleted book comes back, grants and owners are as they were before its cards are seen to,
 * a made book goes when it is empty and names are put back after them. What was changed again since stays.
 */
export async function takeBackBooks(
  tx: WriteTx,
  batchId: string,
  how: { undo: string; stage: 'before-cards' | 'after-cards'; region: string },
): Promise<void> {
  for (const version of await readBookVersions(tx, batchId)) {
    if (how.stage === 'before-cards' && version.act === 'delete') await restoreBook(tx, version, how.undo)
    if (how.stage === 'before-cards' && version.act === 'grant')
      await regrant(tx, version.before as GrantRecord, version.after as GrantRecord, how.undo)
    if (how.stage === 'before-cards' && version.act === 'leave') await leaveBack(tx, version, how.undo)
    if (how.stage === 'before-cards' && version.act === 'hand-over')
      await handBack(tx, version as HandOverEntry, how.undo)
    if (how.stage === 'after-cards' && version.act === 'hide') await unhide(tx, version, how)
    if (how.stage === 'after-cards' && (version.act === 'create' || version.act === 'restore'))
      await removeEmptyBook(tx, version.bookId, how.undo)
    if (how.stage === 'after-cards' && version.act === 'rename')
      await renameBack(tx, version.bookId, { from: nameOf(version.after), to: nameOf(version.before), undo: how.undo })
  }
}

/** Nobody holds a right in a deleted book: its owner may bring it back, and who deleted it. */
async function restoreBook(tx: WriteTx, { bookId, memberId }: StoredBookVersion, undo: string): Promise<void> {
  const book = await lockBook(tx, bookId)
  if (!book?.deletedAt || ![book.ownerId, memberId].includes(tx.actor.memberId)) return
  if (book.kind === 'label' && (await isFollowed(tx, book.ownerId, book.keyword!))) return
  await setBookDeleted(tx, bookId, false)
  if (book.kind === 'label') await fillLabelBooks(tx, book.ownerId)
  await insertBookVersion(tx, { bookId, act: 'restore', batchId: undo, before: null, after: { name: book.name } })
  await bumpViews(tx, await readersOf(tx, bookId, book.ownerId), bookId)
}

/** Whether a member has a book for a label already; holds labels, so that it stays so. */
async function isFollowed(tx: WriteTx, ownerId: string, keyword: string): Promise<boolean> {
  await lockLabels(tx)
  const [book] = await findLabelBooks(tx, ownerId, keyword)
  return book !== undefined && !book.deletedAt
}

/** A book that was made, or came back, goes when nobody has put a card into it since; one that follows or shares a label goes in any case. */
async function removeEmptyBook(tx: WriteTx, bookId: string, undo: string): Promise<void> {
  const book = await lockBook(tx, bookId)
  if (!book || !reaches((await bookRights(tx)).get(bookId), 'manage')) return
  if (book.kind === 'label') {
    await lockLabels(tx)
    await emptyLabelBook(tx, bookId)
  }
  // What came in by its label since is there because it was shared.
  if (book.kind === 'shared' && book.keyword !== null) await unlinkAll(tx, bookId, undo)
  if (!(await isBookEmpty(tx, bookId))) return
  await bumpViews(tx, await readersOf(tx, bookId, book.ownerId), bookId)
  await setBookDeleted(tx, bookId, true)
  await insertBookVersion(tx, { bookId, act: 'delete', batchId: undo, before: { name: book.name }, after: null })
}

async function regrant(tx: WriteTx, before: GrantRecord, after: GrantRecord, undo: string): Promise<void> {
  await lockBook(tx, before.bookId)
  if (!reaches((await bookRights(tx)).get(before.bookId), 'manage')) return
  if (!(await granteeExists(tx, before))) return
  const grants = await readGrants(tx, [before.bookId])
  const present = grants.find(
    (grant) => grant.granteeKind === before.granteeKind && grant.granteeId === before.granteeId,
  )
  if ((present?.allows ?? null) !== after.allows) return
  const { allows, ...target } = before
  await writeGrant(tx, target, { before: after.allows, after: allows, batchId: undo })
}

/** What a book hides is as it was before, when nobody has said anything else since. */
async function unhide(
  tx: WriteTx,
  { bookId, before, after }: StoredBookVersion,
  { undo, region }: { undo: string; region: string },
): Promise<void> {
  const book = await lockBook(tx, bookId)
  if (!book || !reaches((await bookRights(tx)).get(bookId), 'manage')) return
  if (!isSameJson(await ruleOf(tx, bookId), after)) return
  await writeRule(tx, bookId, { before: after as HiddenFields, after: before as HiddenFields, batchId: undo, region })
}

/** Whether somebody is in a book that others give them is theirs alone to say. */
async function leaveBack(tx: WriteTx, { bookId, memberId, before }: StoredBookVersion, undo: string): Promise<void> {
  const book = await lockBook(tx, bookId)
  if (!book || book.deletedAt || tx.actor.memberId !== memberId) return
  await setLeft(tx, book, { isLeft: (before as { isLeft: boolean }).isLeft, batchId: undo })
}

async function renameBack(
  tx: WriteTx,
  bookId: string,
  names: { from: string; to: string; undo: string },
): Promise<void> {
  const book = await lockBook(tx, bookId)
  if (book?.name !== names.from || !reaches((await bookRights(tx)).get(bookId), 'manage')) return
  await renameBookRow(tx, bookId, names.to)
  await insertBookVersion(tx, {
    bookId,
    act: 'rename',
    batchId: names.undo,
    before: { name: names.from },
    after: { name: names.to },
  })
}

function nameOf(record: unknown): string {
  return (record as { name: string }).name
}

import type { Actor } from '#base/actor.ts'
import { countCards } from '#store/books/reader.ts'
import { lockDevice } from '#store/devices/reader.ts'
import { chooseBooks, updateDevice } from '#store/devices/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { deleteLocked, lockForDeletion } from '../books/delete-book.ts'
import type { Domain } from '../domain.ts'
import { bookNotFound, requireWriting } from '../sharing/book-rights.ts'
import type { StandingCollection } from './collection.ts'
import { findCollection } from './find-collection.ts'
import { type Loss, noteLoss, warnOfLoss } from './guard/note-loss.ts'
import { noteInLog } from './log/note-in-log.ts'
import { tellRefusals } from './log/tell-refusals.ts'

/**
 * Deletes a collection: an own book goes with the cards whose home it is, as what a device takes away; a book of others, one
 * that follows a label and that of the team only leave this device. Throws `book-not-found` and the errors of rights.
 */
export async function deleteCollection(domain: Domain, actor: Actor, { segment }: { segment: string }): Promise<void> {
  const loss = await tellRefusals(domain, actor, { segment }, () =>
    domain.store.write(actor, async (tx) => {
      requireWriting(tx)
      const collection = await findCollection(tx, segment)
      if (!collection.isOwn || collection.kind === 'label' || collection.kind === 'team') return leave(tx, collection)
      return deleteOwn(tx, collection, domain.region)
    }),
  )
  warnOfLoss(domain, actor, loss)
}

async function deleteOwn(tx: WriteTx, collection: StandingCollection, region: string): Promise<Loss> {
  const { bookId, segment, device } = collection
  const book = await lockForDeletion(tx, bookId)
  if (!book || book.deletedAt) throw bookNotFound()
  const cards = (await countCards(tx, [bookId])).get(bookId) ?? 0
  const loss = await noteLoss(tx, { deviceId: device.deviceId, bookId, cards })
  await deleteLocked(tx, book, { region, batchId: loss.batchId })
  await noteInLog(tx, { kind: 'book-deleted', bookId, facts: { segment, batchId: loss.batchId, cards } })
  return loss
}

/** What else the device shows may hang on its selection, so it starts over. */
async function leave(tx: WriteTx, { bookId, segment, device }: StandingCollection): Promise<null> {
  const { deviceId } = device
  const { label, hasAllBooks, showsOverlay, hasCalendars } = (await lockDevice(tx, deviceId))!
  await chooseBooks(tx, deviceId, [{ bookId, isChosen: false }])
  await updateDevice(tx, deviceId, { label, hasAllBooks, showsOverlay, hasCalendars, isViewNew: true })
  await noteInLog(tx, { kind: 'book-left', bookId, facts: { segment } })
  tx.ledger.noteAudit('book-left-device', deviceId, { bookId })
  return null
}

import { addLoss, keepBatchOpen, setTold } from '../collections/losses.ts'
import { chooseBooks, insertDevice } from '../devices/writer.ts'
import { insertGroups } from '../groups/writer.ts'
import type { WriteTx } from '../transaction.ts'

/** Whose rows they are, and how they are named. */
interface Held {
  readonly workspaceId: string
  readonly ownerId: string
  readonly deviceId: string
  readonly groupId: string
  readonly bookId: string
  readonly cardId: string
  readonly mark: string
}

/** A device with a book and a card on it, and what it did. */
export async function fillDevices(tx: WriteTx, w: Held, batchId: string): Promise<void> {
  const { workspaceId: workspace_id, deviceId, bookId, cardId, mark } = w
  await insertDevice(tx, { deviceId, label: mark, doors: ['carddav'], hasAllBooks: true, hasCalendars: true })
  await chooseBooks(tx, deviceId, [{ bookId, isChosen: true }])
  const card = { workspace_id, device_id: deviceId, card_id: cardId }
  await tx.sql
    .insertInto('device_card')
    .values({ ...card, revision: 1, at: tx.now })
    .execute()
  await tx.sql
    .insertInto('card_source')
    .values({ ...card, revision: 1, version: '3.0', text: mark, photos: null })
    .execute()
  const entry = {
    entry_id: tx.ids.next(),
    at: tx.now,
    kind: 'card-added',
    book_id: bookId,
    facts: JSON.stringify({ mark }),
  }
  await tx.sql
    .insertInto('device_log')
    .values({ ...card, ...entry })
    .execute()
  const place = { workspace_id, member_id: w.ownerId, book_id: bookId, card_id: cardId }
  await tx.sql
    .insertInto('dav_property')
    .values({ ...place, namespace: 'urn:x', name: mark, value: mark })
    .execute()
  await insertGroups(tx, bookId, [
    { groupId: w.groupId, keyword: mark, uid: mark, name: `${mark}-group.vcf`, awaited: [mark] },
  ])
  await keepBatchOpen(tx, deviceId, batchId)
  await addLoss(tx, { batchId, deviceId, bookId, cards: 1 })
  await setTold(tx, batchId, [bookId])
}

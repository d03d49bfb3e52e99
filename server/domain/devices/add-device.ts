import type { Actor } from '#base/actor.ts'
import { readDevice, type StoredDevice } from '#store/devices/reader.ts'
import { chooseBooks, insertDevice } from '#store/devices/writer.ts'
import type { Domain } from '../domain.ts'
import { requireBookRight, requireWriting } from '../sharing/book-rights.ts'
import { deviceLabel } from './device-label.ts'

/** What a device is to be. */
export interface DeviceInput {
  /** What its owner calls it. */
  readonly label: string
  readonly doors: StoredDevice['doors']
  /** The books it holds; all that its member reaches, now and later, when null. */
  readonly bookIds: readonly string[] | null
}

/** Makes a device of the actor's. Throws `input-invalid` for a bad label, `book-not-found`, and `scope-missing`. */
export async function addDevice(domain: Domain, actor: Actor, input: DeviceInput): Promise<StoredDevice> {
  const label = deviceLabel(input.label)
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const bookIds = [...new Set(input.bookIds ?? [])]
    for (const bookId of bookIds) await requireBookRight(tx, bookId, 'view')
    const deviceId = tx.ids.next()
    await insertDevice(tx, { deviceId, label, doors: input.doors, hasAllBooks: input.bookIds === null })
    await chooseBooks(
      tx,
      deviceId,
      bookIds.map((bookId) => ({ bookId, isChosen: true })),
    )
    tx.ledger.noteAudit('device-added', deviceId, { label, doors: input.doors, bookIds: input.bookIds })
    return (await readDevice(tx, deviceId))!
  })
}

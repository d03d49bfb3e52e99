import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { readDevice, type StoredDevice } from '#store/devices/reader.ts'
import { chooseBooks, insertDevice } from '#store/devices/writer.ts'
import type { Domain } from '../domain.ts'
import { requireBookRight, requireWriting } from '../sharing/book-rights.ts'

const LONGEST_LABEL = 200

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
  const label = checkLabel(input.label)
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    for (const bookId of input.bookIds ?? []) await requireBookRight(tx, bookId, 'view')
    const deviceId = tx.ids.next()
    await insertDevice(tx, { deviceId, label, doors: input.doors, hasAllBooks: input.bookIds === null })
    await chooseBooks(
      tx,
      deviceId,
      (input.bookIds ?? []).map((bookId) => ({ bookId, isChosen: true })),
    )
    tx.ledger.noteAudit('device-added', deviceId, { label, doors: input.doors, bookIds: input.bookIds })
    return (await readDevice(tx, deviceId))!
  })
}

function checkLabel(typed: string): string {
  const label = typed
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  if (label !== '' && label.length <= LONGEST_LABEL) return label
  throw new ProductError(
    'input-invalid',
    `A device needs a label of 1 to ${LONGEST_LABEL} signs, such as “Ana’s phone”.`,
    {
      facts: { field: 'label', maximum: LONGEST_LABEL },
    },
  )
}

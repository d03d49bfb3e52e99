import type { Actor } from '#base/actor.ts'
import { readDevice, type StoredDevice } from '#store/devices/reader.ts'
import { chooseBooks, insertDevice } from '#store/devices/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { requireBookRight, requireWriting } from '../sharing/book-rights.ts'
import { deviceLabel } from './device-label.ts'
import { suggestedBooks } from './suggest-books.ts'

/** What a device is to be. */
export interface DeviceInput {
  /** What its owner calls it. */
  readonly label: string
  readonly doors: StoredDevice['doors']
  /** The books it holds; all that its member reaches, now and later, when null; `suggested` leaves out what large imports made. */
  readonly bookIds: readonly string[] | 'suggested' | null
  /** Whether it is shown the calendars too; left out, those that do not hold chosen books alone are. */
  readonly hasCalendars?: boolean | undefined
}

/** Makes a device of the actor's. Throws `input-invalid` for a bad label, `book-not-found`, and `scope-missing`. */
export async function addDevice(domain: Domain, actor: Actor, input: DeviceInput): Promise<StoredDevice> {
  const label = deviceLabel(input.label)
  const { doors, bookIds } = input
  const hasCalendars = doors.includes('carddav') && (input.hasCalendars ?? !Array.isArray(bookIds))
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const deviceId = tx.ids.next()
    const choices = await choicesOf(tx, bookIds)
    await insertDevice(tx, { deviceId, label, doors, hasAllBooks: !Array.isArray(bookIds), hasCalendars })
    await chooseBooks(tx, deviceId, choices)
    tx.ledger.noteAudit('device-added', deviceId, { label, doors, bookIds, hasCalendars })
    return (await readDevice(tx, deviceId))!
  })
}

/** What has to be said of which books, beside whether all are held. */
async function choicesOf(
  tx: WriteTx,
  bookIds: DeviceInput['bookIds'],
): Promise<{ bookId: string; isChosen: boolean }[]> {
  if (bookIds === null) return []
  if (bookIds === 'suggested') {
    const leftOut = (await suggestedBooks(tx)).filter((book) => !book.isSuggested)
    return leftOut.map(({ bookId }) => ({ bookId, isChosen: false }))
  }
  const chosen = [...new Set(bookIds)]
  for (const bookId of chosen) await requireBookRight(tx, bookId, 'view')
  return chosen.map((bookId) => ({ bookId, isChosen: true }))
}

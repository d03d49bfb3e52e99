import type { Actor } from '#base/actor.ts'
import type { StoredBook } from '#store/books/reader.ts'
import { readChoices, type StoredDevice } from '#store/devices/reader.ts'
import { chooseBooks, updateDevice } from '#store/devices/writer.ts'
import type { Domain } from '../domain.ts'
import { bookNotFound } from '../sharing/book-rights.ts'
import { lockOwnDevice } from './device-access.ts'
import { deviceLabel } from './device-label.ts'
import { booksHeld, reachedBooks } from './device-view.ts'

/** What is to change of a device; what is not named stays. */
export interface DeviceChanges {
  readonly deviceId: string
  readonly label?: string | undefined
  /** Whether books that come to its member later come to the device too. */
  readonly hasAllBooks?: boolean | undefined
  /** All the books it is to hold; without it they stay the same, but for `hasAllBooks` alone, which brings all. */
  readonly bookIds?: readonly string[] | undefined
  /** Whether the private layer of its member is shown on it. */
  readonly showsOverlay?: boolean | undefined
  /** Whether it is shown the calendars of its member. */
  readonly hasCalendars?: boolean | undefined
}

/**
 * Changes one of the actor's own devices. When it is shown something else from then on, it starts over. Throws
 * `device-not-found`, `book-not-found`, `input-invalid`, `scope-missing`.
 */
export async function changeDevice(domain: Domain, actor: Actor, changes: DeviceChanges): Promise<void> {
  const { deviceId } = changes
  const typed = changes.label === undefined ? null : deviceLabel(changes.label)
  await domain.store.write(actor, async (tx) => {
    const device = await lockOwnDevice(tx, deviceId)
    const selection = select(
      device,
      { choices: await readChoices(tx, [deviceId]), reached: await reachedBooks(tx, actor.memberId) },
      changes,
    )
    const showsOverlay = changes.showsOverlay ?? device.showsOverlay
    const hasCalendars = changes.hasCalendars ?? device.hasCalendars
    const { hasAllBooks } = selection
    const label = typed ?? device.label
    const isViewNew = selection.isOther || showsOverlay !== device.showsOverlay
    await updateDevice(tx, deviceId, { label, hasAllBooks, showsOverlay, hasCalendars, isViewNew })
    await chooseBooks(tx, deviceId, selection.choices)
    tx.ledger.noteAudit('device-changed', deviceId, {
      label,
      hasAllBooks,
      bookIds: selection.bookIds,
      showsOverlay,
      hasCalendars,
    })
  })
}

type Choices = Awaited<ReturnType<typeof readChoices>>

/** What has to be said of which books so that the device holds what is wanted, and whether that is other than now. Pure. */
function select(
  device: StoredDevice,
  now: { choices: Choices; reached: readonly StoredBook[] },
  wanted: DeviceChanges,
) {
  const held = booksHeld(device.hasAllBooks, now.choices, now.reached)
  const hasAllBooks = wanted.hasAllBooks ?? device.hasAllBooks
  const bookIds = wanted.bookIds ?? (wanted.hasAllBooks === true ? withAll(now.reached, held) : held)
  const reached = new Set(now.reached.map((book) => book.bookId))
  if (bookIds.some((bookId) => !reached.has(bookId))) throw bookNotFound()
  const chosen = new Set(bookIds)
  const isOther = held.length !== chosen.size || held.some((bookId) => !chosen.has(bookId))
  const choices = [...reached].map((bookId) => ({ bookId, isChosen: chosen.has(bookId) }))
  return { hasAllBooks, bookIds: [...chosen], isOther, choices }
}

function withAll(reached: readonly StoredBook[], held: readonly string[]): string[] {
  return reached.filter(({ bookId, kind }) => kind !== 'label' || held.includes(bookId)).map(({ bookId }) => bookId)
}

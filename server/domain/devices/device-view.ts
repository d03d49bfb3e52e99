import { readBooks, readReach, type StoredBook } from '#store/books/reader.ts'
import { readChoices, type StoredDevice } from '#store/devices/reader.ts'
import type { ReadTx } from '#store/transaction.ts'

/** A device, and the books it holds now. */
export interface DeviceView extends StoredDevice {
  readonly bookIds: readonly string[]
}

/** What was said of one book on a device. */
interface Choice {
  readonly bookId: string
  readonly isChosen: boolean
}

/** These devices of one member with the books they hold. */
export async function viewDevices(
  tx: ReadTx,
  memberId: string,
  devices: readonly StoredDevice[],
): Promise<DeviceView[]> {
  const books = await reachedBooks(tx, memberId)
  const choices = await readChoices(
    tx,
    devices.map((device) => device.deviceId),
  )
  return devices.map((device) => {
    const own = choices.filter((choice) => choice.deviceId === device.deviceId)
    return { ...device, bookIds: booksHeld(device.hasAllBooks, own, books) }
  })
}

/** The books that a member reaches. */
export async function reachedBooks(tx: ReadTx, memberId: string): Promise<StoredBook[]> {
  return readBooks(tx, [...(await readReach(tx, memberId)).keys()])
}

/** Which of the books a member reaches a device holds: what was said of a book decides; a label is there only when chosen. Pure. */
export function booksHeld(
  hasAllBooks: boolean,
  choices: readonly Choice[],
  reached: readonly Pick<StoredBook, 'bookId' | 'kind'>[],
): string[] {
  const said = new Map(choices.map(({ bookId, isChosen }) => [bookId, isChosen]))
  return reached
    .filter(({ bookId, kind }) => said.get(bookId) ?? (hasAllBooks && kind !== 'label'))
    .map(({ bookId }) => bookId)
}

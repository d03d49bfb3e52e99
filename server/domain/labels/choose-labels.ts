import type { Actor } from '#base/actor.ts'
import { readChoices } from '#store/devices/reader.ts'
import { chooseBooks, updateDevice } from '#store/devices/writer.ts'
import { readLabelBooks } from '#store/labels/reader.ts'
import { lockLabels } from '#store/labels/writer.ts'
import { lockOwnDevice } from '../devices/device-access.ts'
import type { Domain } from '../domain.ts'
import { ensureLabelBook } from './ensure-label-book.ts'

/**
 * Says which labels one of the actor's devices holds, each as a book: those of these keywords and no others. Its other books
 * stay. When that changes anything the device starts over. Gives the books of the labels. Throws `device-not-found`,
 * `input-invalid`, `scope-missing`.
 */
export async function chooseLabels(
  domain: Domain,
  actor: Actor,
  input: { deviceId: string; keywords: readonly string[] },
): Promise<{ bookIds: string[] }> {
  const { deviceId } = input
  return domain.store.write(actor, async (tx) => {
    const device = await lockOwnDevice(tx, deviceId)
    await lockLabels(tx)
    const chosen = new Set<string>()
    for (const keyword of new Set(input.keywords)) chosen.add(await ensureLabelBook(tx, keyword))
    const before = (await readChoices(tx, [deviceId])).filter((choice) => choice.isChosen)
    const held = new Set(before.map((choice) => choice.bookId))
    const labels = (await readLabelBooks(tx, [actor.memberId])).map((book) => book.bookId)
    const changed = labels.filter((bookId) => chosen.has(bookId) !== held.has(bookId))
    if (changed.length > 0) {
      await chooseBooks(
        tx,
        deviceId,
        changed.map((bookId) => ({ bookId, isChosen: chosen.has(bookId) })),
      )
      await updateDevice(tx, deviceId, { ...device, isViewNew: true })
      tx.ledger.noteAudit('device-changed', deviceId, { labels: input.keywords })
    }
    return { bookIds: [...chosen] }
  })
}

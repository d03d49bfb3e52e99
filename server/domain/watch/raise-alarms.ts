import { readAdministratorIds } from '#store/notifications/reader.ts'
import type { WriteTx } from '#store/transaction.ts'
import { type AlarmCause, growAlarm, insertAlarm, lockOwnAlarms } from '#store/watch/alarms.ts'
import { type Opening, readOfficeOpenings } from '#store/watch/openings.ts'
import { readTakenOfBooks } from '#store/watch/takings.ts'
import { notify } from '../notifications/notify.ts'
import { mostWithin } from './most-within.ts'
import { watchPolicyOf } from './watch-policy.ts'

/** What counts together. */
export const WATCH_MS = 3_600_000

/** Raises an alarm when the actor, with what was just noted, opened more cards within an hour than the workspace finds usual. */
export async function watchOpenings(tx: WriteTx, noted: readonly Opening[]): Promise<void> {
  const { openedCards } = await watchPolicyOf(tx)
  if (openedCards === null) return
  const times = noted.map(({ at }) => at.getTime())
  const span = { from: new Date(Math.min(...times) - WATCH_MS), to: new Date(Math.max(...times)) }
  const openings = await readOfficeOpenings(tx, span)
  const cards = mostWithin(
    openings.map(({ at }) => at),
    WATCH_MS,
  )
  if (cards >= openedCards) await raise(tx, { kind: 'cards-opened', bookId: null, cards, ofCards: null })
}

/** Raises an alarm for each book of which the actor took out more within the last hour than the workspace finds usual. */
export async function watchTakings(tx: WriteTx): Promise<void> {
  const { takenShare, smallestBook } = await watchPolicyOf(tx)
  if (takenShare === null) return
  const since = new Date(tx.now.getTime() - WATCH_MS)
  for (const { bookId, taken, held } of await readTakenOfBooks(tx, since)) {
    if (held < smallestBook || taken * 100 < held * takenShare) continue
    await raise(tx, { kind: 'cards-taken', bookId, cards: taken, ofCards: held })
  }
}

/** One alarm for what goes on: it grows as long as there is no quiet hour. */
async function raise(tx: WriteTx, cause: AlarmCause): Promise<void> {
  await lockOwnAlarms(tx)
  if (await growAlarm(tx, cause, new Date(tx.now.getTime() - WATCH_MS))) return
  const alarmId = tx.ids.next()
  await insertAlarm(tx, alarmId, cause)
  await notify(tx, await readAdministratorIds(tx), { kind: 'alarm', isByServer: true })
  tx.ledger.noteViews()
  tx.ledger.noteAudit('alarm-raised', alarmId, { ...cause })
}

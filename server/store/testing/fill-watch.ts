import type { WriteTx } from '../transaction.ts'
import { insertAlarm } from '../watch/alarms.ts'
import { noteOpenings } from '../watch/openings.ts'
import { upsertWatchPolicy } from '../watch/policy.ts'
import { noteTaken } from '../watch/takings.ts'

/** The owner opened the card and took it out, which raised an alarm. */
export async function fillWatch(
  tx: WriteTx,
  { mark, cardId, linkBookId, alarmId }: { mark: string; cardId: string; linkBookId: string; alarmId: string },
): Promise<void> {
  await upsertWatchPolicy(tx, {
    openedCards: 5,
    takenShare: 1,
    smallestBook: mark.charCodeAt(0),
    exportRight: 'view',
    openingsDays: 30,
  })
  await noteOpenings(tx, [{ cardId, at: tx.now }])
  await noteTaken(tx, [cardId], tx.now)
  const opened = { kind: 'cards-opened' as const, bookId: null, cards: 9, ofCards: null }
  // As many as tell the workspaces from each other by their count.
  for (let i = 0; i < mark.charCodeAt(0) % 5; i += 1) await insertAlarm(tx, tx.ids.next(), opened)
  await insertAlarm(tx, alarmId, { kind: 'cards-taken', bookId: linkBookId, cards: 1, ofCards: 1 })
}

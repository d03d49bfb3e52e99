import type { alarm, OutputOf } from '@lazo/contract'
import type { acknowledgeAlarm } from '#domain/watch/alarms.ts'

/** An alarm, as this door tells it. */
export function encodeAlarm(stored: Awaited<ReturnType<typeof acknowledgeAlarm>>): OutputOf<typeof alarm> {
  const { alarmId, kind, memberId, memberName, bookId, bookName, cards, ofCards } = stored
  const { acknowledgedAt, acknowledgedBy, acknowledgerName } = stored
  const by = acknowledgedBy === null ? null : { id: acknowledgedBy, name: acknowledgerName }
  return {
    id: alarmId,
    kind,
    member: { id: memberId, name: memberName },
    book: bookId === null ? null : { id: bookId, name: bookName },
    cards,
    ofCards,
    at: stored.at.toISOString(),
    lastAt: stored.lastAt.toISOString(),
    acknowledged: acknowledgedAt && by && { at: acknowledgedAt.toISOString(), by },
  }
}

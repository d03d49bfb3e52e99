import type { Refusal } from '#web/data/outbox/entry.ts'
import type { ReplicaNotice } from '#web/data/replica/replica.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { takeBackBatch } from '#web/kit/toast/watch-undo.ts'
import { say } from '#web/words/say.ts'
import { toldWords } from './told.words.ts'

/**
 * Tells what happened without the person's doing: an edit that was refused, a device that deletes much, an alarm. The ways lead to what was
 * refused and to the alarms.
 */
export function tellNotice(notice: ReplicaNotice, seeLost: () => void, seeAlarms: () => void = seeLost): void {
  if (notice.kind === 'refused') {
    const action = { name: say(toldWords, 'see'), run: seeLost }
    showToast({ tone: 'trouble', text: sayRefusal(notice.refusal), action })
  }
  if (notice.kind === 'device') {
    const { device, isRevoked } = notice.device
    showToast({ tone: 'trouble', text: say(toldWords, isRevoked ? 'revoked' : 'renewed', { device }) })
  }
  if (notice.kind === 'alarm') {
    const { kind, member, book, cards: count } = notice.alarm
    const who = member ?? say(toldWords, 'somebody')
    const action = { name: say(toldWords, 'seeAlarms'), run: seeAlarms }
    showToast({ tone: 'trouble', text: say(toldWords, `alarm-${kind}`, { who, book: book ?? '', count }), action })
  }
  if (notice.kind === 'alert') {
    const { device, cards, batchId } = notice.alert
    const action = { name: say(toldWords, 'takeBack'), run: () => void takeBackBatch(batchId) }
    showToast({ tone: 'trouble', text: say(toldWords, 'alert', { device, count: cards }), action })
  }
}

/** What is written into one card is named with it; what was done to several says itself what it was. */
function sayRefusal({ action: { kind }, display: name, message }: Refusal): string {
  switch (kind) {
    case 'edit':
    case 'layer':
    case 'create':
    case 'photo':
      return say(toldWords, `refused-${kind}`, { name, message })
    default:
      return message
  }
}

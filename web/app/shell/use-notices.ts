import { useEffect } from 'react'
import { presentReplica } from '#web/data/replica/present-replica.ts'
import type { ReplicaNotice } from '#web/data/replica/replica.ts'
import { undoBatch } from '#web/data/verbs/undo-batch.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { say } from '#web/words/say.ts'
import { noticeWords } from './notices.words.ts'

/** Tells the person what happens without their doing: an edit that was refused, a device that deletes much. */
export function useNotices(): void {
  useEffect(() => presentReplica().onNotice(tell), [])
}

function tell(notice: ReplicaNotice): void {
  if (notice.kind === 'refused') {
    showToast({ tone: 'trouble', text: say(noticeWords, 'refused', { message: notice.refusal.message }) })
  }
  if (notice.kind === 'device') {
    const { device, isRevoked } = notice.device
    showToast({ tone: 'trouble', text: say(noticeWords, isRevoked ? 'revoked' : 'renewed', { device }) })
  }
  if (notice.kind === 'alert') {
    const { device, cards, batchId } = notice.alert
    const run = () => void undoBatch(batchId).catch(showTrouble)
    showToast({
      tone: 'trouble',
      text: say(noticeWords, 'alert', { device, count: cards }),
      action: { name: say(noticeWords, 'takeBack'), run },
    })
  }
}

import { readWilling } from '#store/notifications/reader.ts'
import { insertNotifications, type NewNotification } from '#store/notifications/writer.ts'
import type { WriteTx } from '#store/transaction.ts'

/**
 * Tells members what the actor did: those of them who want to know of such things, and never the actor. What one does not see is told
 * to nobody: the caller names only who sees what it is about, and whoever lists what they were told is asked again.
 */
export async function notify(
  tx: WriteTx,
  memberIds: Iterable<string>,
  about: Omit<NewNotification, 'actorId'> & { readonly isByServer?: boolean },
): Promise<void> {
  const { isByServer = false, ...what } = about
  const others = [...new Set(memberIds)].filter((memberId) => isByServer || memberId !== tx.actor.memberId)
  const willing = others.length === 0 ? [] : await readWilling(tx, others, about.kind)
  if (willing.length === 0) return
  await insertNotifications(tx, willing, { ...what, actorId: isByServer ? null : tx.actor.memberId })
  for (const memberId of willing) tx.ledger.noteWord('notification', memberId)
}

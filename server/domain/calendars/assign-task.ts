import type { Actor } from '#base/actor.ts'
import { isId } from '#base/ids.ts'
import { lockTask, readNobodys, type StoredTask, setPerson } from '#store/calendars/tasks.ts'
import { requireLivingCard } from '../comments/comment-rules.ts'
import type { Domain } from '../domain.ts'
import { followUpNotFound, requireRoom } from '../follow-ups/follow-up-rules.ts'
import { reachOf } from '../interactions/interaction-rules.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { tellOf } from './put-task.ts'

/** The actor's open follow-ups that came from a phone and of which it is not known whom they are for, oldest first. */
export async function listNobodys(domain: Domain, actor: Actor): Promise<StoredTask[]> {
  return domain.store.read(actor, readNobodys)
}

/**
 * Says whom a follow-up of the actor's is for; null for nobody yet, which is the way back. Throws `follow-up-not-found`,
 * `card-not-found`, `too-many-follow-ups`, `scope-missing`.
 */
export async function assignTask(
  domain: Domain,
  actor: Actor,
  { followUpId, cardId }: { followUpId: string; cardId: string | null },
): Promise<void> {
  await domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const task = isId(followUpId) ? await lockTask(tx, followUpId, await reachOf(tx)) : null
    if (!task) throw followUpNotFound()
    if (cardId !== null) {
      await requireLivingCard(tx, cardId, 'view')
      await requireRoom(tx, cardId)
    }
    await setPerson(tx, followUpId, cardId)
    tellOf(tx, task.cardId)
    tellOf(tx, cardId)
  })
}

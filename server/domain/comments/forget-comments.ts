import type { Actor } from '#base/actor.ts'
import { forgetDeletedBefore } from '#store/comments/writer.ts'
import { TRASH_DAYS } from '../contacts/list-trash.ts'
import type { Domain } from '../domain.ts'

/** Removes for good the comments that were deleted as long ago as cards stay in the trash, as the server itself. Gives how many. */
export async function forgetComments(domain: Domain, actor: Actor): Promise<number> {
  return domain.store.write(actor, (tx) =>
    forgetDeletedBefore(tx, new Date(tx.now.getTime() - TRASH_DAYS * 86_400_000)),
  )
}

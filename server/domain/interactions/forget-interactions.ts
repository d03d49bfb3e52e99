import type { Actor } from '#base/actor.ts'
import { forgetDeletedBefore } from '#store/interactions/writer.ts'
import { TRASH_DAYS } from '../contacts/list-trash.ts'
import type { Domain } from '../domain.ts'
import { foldTiesLater } from '../ties/keep-folded.ts'

const CHUNK = 1_000

/** Removes for good the interactions that were removed as long ago as cards stay in the trash, as the server itself. Gives how many. */
export async function forgetInteractions(domain: Domain, actor: Actor): Promise<number> {
  const before = new Date(domain.clock.now().getTime() - TRASH_DAYS * 86_400_000)
  let forgotten = 0
  for (let chunk = CHUNK; chunk === CHUNK; forgotten += chunk)
    chunk = await domain.store.write(actor, async (tx) => {
      const count = await forgetDeletedBefore(tx, before, CHUNK)
      // They counted for nothing, but the store cannot know that of ties whose interactions go.
      if (count > 0) await foldTiesLater(tx, 'all')
      return count
    })
  return forgotten
}

import type { Actor } from '#base/actor.ts'
import { forgetSpentMarks } from '#store/agenda/marks.ts'
import { TRASH_DAYS } from '../contacts/list-trash.ts'
import type { Domain } from '../domain.ts'

/** After more than a year no occasion of a mark comes again: each has its year in its key. */
const OCCASION_DAYS = 400
const DAY_MS = 86_400_000

/**
 * Removes marks that say nothing any more, as the server itself: what came back long ago, what a later mark took the place of, and the
 * occasions of past years. That a reply is not needed is never forgotten, since it would be owed again. Gives how many.
 */
export async function forgetMarks(domain: Domain, actor: Actor): Promise<number> {
  return domain.store.write(actor, (tx) =>
    forgetSpentMarks(tx, {
      before: new Date(tx.now.getTime() - TRASH_DAYS * DAY_MS),
      occasionsBefore: new Date(tx.now.getTime() - OCCASION_DAYS * DAY_MS),
    }),
  )
}

import type { Actor } from '#base/actor.ts'
import { keepResource, readTasks } from '#store/calendars/tasks.ts'
import { rewriteFollowUp } from '#store/follow-ups/writer.ts'
import type { Domain } from '../domain.ts'
import { reachOf } from '../interactions/interaction-rules.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { requireWritable, tellOf } from './put-task.ts'
import { taskEntry } from './read-tasks.ts'
import { calendarNotFound } from './require-calendars.ts'
import { requireTaskState, type TaskConditions } from './task-conditions.ts'
import { zoneOf } from './zone-of.ts'

/**
 * Takes a task off the programs: an open one is cancelled, which is undone like any change of a follow-up, and one that is done stays
 * done. Throws `path-not-found`, `calendar-read-only`, `condition-failed`, `scope-missing`.
 */
export async function deleteTask(
  domain: Domain,
  actor: Actor,
  { segment, name, ...conditions }: { segment: string; name: string } & TaskConditions,
): Promise<void> {
  await domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    await requireWritable(tx, segment)
    const [was] = await readTasks(tx, await reachOf(tx), { names: [name], uid: null })
    if (!was) throw calendarNotFound()
    requireTaskState(taskEntry(was, await zoneOf(tx, domain)), conditions)
    const { followUpId, uid, kept, assumedOn, dueOn, snoozedUntil, text, isPromised, state } = was
    if (state === 'open') await rewriteFollowUp(tx, was, { dueOn, snoozedUntil, text, isPromised, state: 'cancelled' })
    await keepResource(tx, { followUpId, name, uid, kept, assumedOn, isLeft: state !== 'open' })
    tellOf(tx, was.cardId)
  })
}

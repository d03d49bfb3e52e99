import { deleteTask } from '#domain/calendars/delete-task.ts'
import type { DavAnswer, Visit } from '../../webdav/ground.ts'
import { entryAt } from '../calendar-address.ts'
import { conditionsOf } from './conditions-of.ts'

/** DELETE of a task. */
export async function deleteEntry(visit: Visit): Promise<DavAnswer> {
  await deleteTask(visit.door.domain, visit.actor, { ...entryAt(visit.address), ...conditionsOf(visit) })
  return { status: 204 }
}

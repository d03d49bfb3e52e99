import type { TaskConditions } from '#domain/calendars/task-conditions.ts'
import type { Visit } from '../../webdav/ground.ts'

/** The conditions that a request sets on a task (RFC 9110 §13.1). */
export function conditionsOf({ headers }: Visit): TaskConditions {
  const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = headers
  return { ...(ifMatch === undefined ? {} : { ifMatch }), ...(ifNoneMatch === undefined ? {} : { ifNoneMatch }) }
}

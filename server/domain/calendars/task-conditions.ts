import { ProductError } from '#base/errors.ts'
import type { CalendarEntry } from './calendar-entry.ts'

/** In which state a task must be, or must not be, to be changed (RFC 9110 §13.1). */
export interface TaskConditions {
  readonly ifMatch?: string
  readonly ifNoneMatch?: string
}

/** Refuses when a task is not as its program saw it last. Throws `condition-failed`. Pure. */
export function requireTaskState(present: CalendarEntry | null, { ifMatch, ifNoneMatch }: TaskConditions): void {
  if (
    ifNoneMatch !== undefined &&
    present !== null &&
    (ifNoneMatch.trim() === '*' || ifNoneMatch.includes(present.etag))
  )
    throw entryMoved(present.etag)
  if (ifMatch === undefined) return
  if (present === null) throw new ProductError('condition-failed', 'What was to be changed is not there any more.')
  if (ifMatch.trim() !== '*' && !ifMatch.split(',').some((tag) => tag.trim() === present.etag))
    throw entryMoved(present.etag)
}

/** The error for a task or an event that is not in the state its program names. */
export function entryMoved(etag: string): ProductError {
  return new ProductError('condition-failed', 'It is no longer as you last saw it; load it again.', { facts: { etag } })
}

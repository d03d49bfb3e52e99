import type { Actor } from '#base/actor.ts'
import type { Domain } from '../domain.ts'
import { parseSyncToken, startOver } from '../sync/sync-token.ts'
import type { CalendarEntry } from './calendar-entry.ts'
import { observe } from './observe.ts'
import { requireCalendar } from './require-calendars.ts'

/** What is otherwise in a calendar since a token. */
export interface CalendarChanges {
  readonly changed: readonly CalendarEntry[]
  /** The names of what is gone. */
  readonly gone: readonly string[]
  readonly token: string
}

/** What is otherwise in a calendar since a token; all there is where there is none. Throws `start-over`, `path-not-found`, `sign-in-required`. */
export async function readCalendarChanges(
  domain: Domain,
  actor: Actor,
  { segment, since }: { segment: string; since: string | null },
): Promise<CalendarChanges> {
  const kind = await domain.store.read(actor, (tx) => requireCalendar(tx, segment))
  const { entries, seen, era, number, token } = await observe(domain, actor, kind)
  if (since === null) return { changed: entries, gone: [], token }
  const from = parseSyncToken(since)
  if (!from || from.era !== era || from.number > number) throw startOver()
  const later = new Map(seen.filter((one) => one.number > from.number).map((one) => [one.name, one.etag]))
  return {
    changed: entries.filter(({ name }) => later.has(name)),
    gone: [...later].flatMap(([name, etag]) => (etag === null ? [name] : [])),
    token,
  }
}

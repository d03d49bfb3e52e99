import type { CalendarKind } from '#store/calendars/entries.ts'
import { readTasks } from '#store/calendars/tasks.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { reachOf } from '../interactions/interaction-rules.ts'
import { type CalendarEntry, eventEntry } from './calendar-entry.ts'
import { readOccasions } from './read-occasions.ts'
import { readFollowUpDays, taskEntry } from './read-tasks.ts'
import { zoneOf } from './zone-of.ts'

/** What stands in a calendar of the actor's now; of these names, where some are given. */
export async function entriesOf(
  tx: ReadTx,
  domain: Domain,
  kind: CalendarKind,
  names: readonly string[] | null = null,
): Promise<CalendarEntry[]> {
  if (kind === 'follow-ups') {
    const tasks = await readTasks(tx, await reachOf(tx), { names, uid: null })
    const zone = await zoneOf(tx, domain)
    return tasks.map((task) => taskEntry(task, zone))
  }
  const events = kind === 'occasions' ? await readOccasions(tx, domain, cardsOf(names)) : await readFollowUpDays(tx)
  const entries = events.map(eventEntry)
  return names === null ? entries : entries.filter(({ name }) => names.includes(name))
}

const OCCASION = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})-[a-z0-9-]+\.ics$/

/** The cards of occasions of these names. */
function cardsOf(names: readonly string[] | null): string[] | null {
  return names && [...new Set(names.flatMap((name) => OCCASION.exec(name)?.[1] ?? []))]
}

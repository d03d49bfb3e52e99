import type { Actor } from '#base/actor.ts'
import {
  type CalendarKind,
  lockCalendar,
  noteEntries,
  readCalendarNumber,
  readSeenEntries,
  type SeenEntry,
} from '#store/calendars/entries.ts'
import { readNumberLine } from '#store/sync/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { formatSyncToken } from '../sync/sync-token.ts'
import type { CalendarEntry } from './calendar-entry.ts'
import { entriesOf } from './entries-of.ts'

/** A calendar as it was found, with what was found before. */
export interface Observation {
  readonly entries: readonly CalendarEntry[]
  /** What stands there and what is gone, each with the number since which it is so. */
  readonly seen: readonly SeenEntry[]
  readonly era: number
  readonly number: number
  readonly token: string
}

/**
 * Looks at a calendar, and where something in it is otherwise than when somebody looked last, notes it under the calendar's next
 * number. So a change is told whatever caused it: a hand, a right, the trash. Nothing otherwise costs no writing.
 */
export async function observe(domain: Domain, actor: Actor, kind: CalendarKind): Promise<Observation> {
  const glance = await domain.store.read(actor, async (tx) =>
    look(tx, domain, kind, await readCalendarNumber(tx, kind)),
  )
  if (otherwise(glance).length === 0) return glance
  return domain.store.write(actor, async (tx) => {
    // What the other transactions said meanwhile is read behind the lock.
    const found = await look(tx, domain, kind, await lockCalendar(tx, kind))
    const entries = otherwise(found)
    if (entries.length === 0) return found
    await noteEntries(tx, kind, { number: found.number + 1, entries })
    return look(tx, domain, kind, found.number + 1)
  })
}

async function look(tx: ReadTx, domain: Domain, kind: CalendarKind, number: number): Promise<Observation> {
  const { era } = await readNumberLine(tx)
  const entries = await entriesOf(tx, domain, kind)
  const seen = await readSeenEntries(tx, kind)
  return { entries, seen, era, number, token: formatSyncToken({ era, number, epoch: 0 }) }
}

/** What is new, changed or gone since it was seen. Pure. */
function otherwise({ entries, seen }: Observation): Pick<SeenEntry, 'name' | 'etag'>[] {
  const before = new Map(seen.map(({ name, etag }) => [name, etag]))
  const now = new Set(entries.map(({ name }) => name))
  const gone = seen
    .filter(({ name, etag }) => etag !== null && !now.has(name))
    .map(({ name }) => ({ name, etag: null }))
  return [...entries.filter(({ name, etag }) => before.get(name) !== etag), ...gone]
}

import { sql } from 'kysely'
import { isId } from '#base/ids.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** Somebody who is expected at an event. */
interface ExpectedPerson {
  readonly name: string
  readonly organization: string | null
  readonly cardId: string | null
}

/** What an event is; its day is `YYYY-MM-DD`. */
export interface EventFacts {
  readonly name: string
  readonly place: string | null
  readonly heldOn: string
  readonly expected: readonly ExpectedPerson[]
  /** Null unless it was taken away. */
  readonly deletedAt: Date | null
}

/** An event of the actor's as it is kept. */
export interface StoredEvent extends EventFacts {
  readonly eventId: string
  /** How many came in there, and how many of them wait. */
  readonly entries: number
  readonly waiting: number
  readonly createdAt: Date
  readonly editedAt: Date | null
}

/** What an event was until it was changed. */
export interface StoredEventVersion {
  readonly versionId: string
  readonly until: Date
  readonly state: Omit<EventFacts, 'deletedAt'> & { readonly isDeleted: boolean }
}

const columns = sql`e.event_id as "eventId", e.name, e.place, e.held_on::text as "heldOn", e.expected, e.deleted_at as "deletedAt",
    e.created_at as "createdAt", e.edited_at as "editedAt",
    (select count(*)::int from lazo.inbound i where i.workspace_id = e.workspace_id and i.event_id = e.event_id) as entries,
    (select count(*)::int from lazo.inbound i where i.workspace_id = e.workspace_id and i.event_id = e.event_id
      and i.state = 'new') as waiting`

/** The actor’s events, the latest first. */
export async function readEvents(tx: ReadTx): Promise<StoredEvent[]> {
  const { rows } = await sql<StoredEvent>`select ${columns} from lazo.event e
    where e.workspace_id = ${tx.workspaceId} and e.member_id = ${tx.actor.memberId} and e.deleted_at is null
    order by e.held_on desc, e.event_id desc`.execute(tx.sql)
  return rows
}

/** One event of the actor's, also one that was taken away; null when there is none. */
export async function readEvent(tx: ReadTx, eventId: string): Promise<StoredEvent | null> {
  if (!isId(eventId)) return null
  const { rows } = await sql<StoredEvent>`select ${columns} from lazo.event e
    where e.workspace_id = ${tx.workspaceId} and e.member_id = ${tx.actor.memberId} and e.event_id = ${eventId}`.execute(
    tx.sql,
  )
  return rows[0] ?? null
}

/** The same, held until the transaction ends. */
export async function lockEvent(tx: WriteTx, eventId: string): Promise<StoredEvent | null> {
  if (!isId(eventId)) return null
  await sql`select from lazo.event where workspace_id = ${tx.workspaceId} and event_id = ${eventId}
    for update`.execute(tx.sql)
  return readEvent(tx, eventId)
}

/** What an event was before each change, the latest first. */
export async function readEventVersions(tx: ReadTx, eventId: string): Promise<StoredEventVersion[]> {
  const { rows } = await sql<StoredEventVersion>`select version_id as "versionId", until, state
    from lazo.event_version where workspace_id = ${tx.workspaceId} and event_id = ${eventId}
    order by version_id desc`.execute(tx.sql)
  return rows
}

import { sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

/** What the actor's interactions with one card come to, as far as small acts look at them. */
export interface ContactTally {
  readonly cardId: string
  /** Days on which they talked or wrote through a wire. */
  readonly talks: number
  /** Whether they ever were in one place. */
  readonly hasMet: boolean
  /** The last time the actor turned to them in any way, be it by a like. */
  readonly lastTouch: Date | null
  readonly isEndorsed: boolean
}

/** What the last days came to. */
export interface WeekTally {
  readonly talks: number
  readonly people: number
  readonly given: number
  readonly received: number
  readonly done: number
}

/** What the actor's own interactions come to, card by card; days are those of the zone. */
export async function readContactTallies(tx: ReadTx, zone: string): Promise<ContactTally[]> {
  const { rows } = await sql<ContactTally>`select k.card_id as "cardId",
      count(distinct (i.at at time zone ${zone})::date)
        filter (where i.medium in ('call', 'video-call', 'email', 'message', 'comment'))::int as talks,
      bool_or(i.medium in ('meeting', 'event')) as "hasMet",
      max(i.at) filter (where i.direction <> 'inbound') as "lastTouch",
      bool_or(i.medium = 'endorsement' and i.direction = 'outbound') as "isEndorsed"
    from lazo.interaction_card k
    join lazo.interaction i on i.workspace_id = k.workspace_id and i.interaction_id = k.interaction_id
    where k.workspace_id = ${tx.workspaceId} and k.member_id = ${tx.actor.memberId} and i.deleted_at is null
      and i.medium <> 'note'
    group by k.card_id`.execute(tx.sql)
  return rows
}

/** Of these cards those that say of themselves that they are of one of these kinds of contact. Who may see that is the caller's to ask. */
export async function findCardsOfKinds(
  tx: ReadTx,
  cardIds: readonly string[],
  kinds: readonly string[],
): Promise<Set<string>> {
  const { rows } = await sql<{ cardId: string }>`select card_id as "cardId" from lazo.card
    where workspace_id = ${tx.workspaceId} and card_id = any(${cardIds}::uuid[]) and deleted_at is null
      and document->'lazo.app:contactKinds' is not null
      and (document->'lazo.app:contactKinds')::jsonb ?| ${kinds}::text[]`.execute(tx.sql)
  return new Set(rows.map(({ cardId }) => cardId))
}

/** What the actor did since a moment: talks, with how many people, what went which way, and how many steps were done. */
export async function readWeek(tx: ReadTx, since: Date): Promise<WeekTally> {
  const { workspaceId, actor } = tx
  const { rows } = await sql<WeekTally>`with own as (
      select i.interaction_id from lazo.interaction i where i.workspace_id = ${workspaceId} and i.member_id = ${actor.memberId}
        and i.deleted_at is null and i.medium <> 'note' and i.at >= ${since})
    select (select count(*) from own)::int as talks,
      (select count(distinct k.card_id) from own join lazo.interaction_card k
        on k.workspace_id = ${workspaceId} and k.interaction_id = own.interaction_id)::int as people,
      (select count(*) from own join lazo.contribution c on c.workspace_id = ${workspaceId}
        and c.interaction_id = own.interaction_id and c.direction = 'given')::int as given,
      (select count(*) from own join lazo.contribution c on c.workspace_id = ${workspaceId}
        and c.interaction_id = own.interaction_id and c.direction = 'received')::int as received,
      (select count(*) from lazo.follow_up f where f.workspace_id = ${workspaceId} and f.member_id = ${actor.memberId}
        and f.state = 'done' and f.closed_at >= ${since})::int as done`.execute(tx.sql)
  return rows[0]!
}

import type { Direction, Medium } from '@lazo/ties'
import { sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

/** A person of the actor's network. */
export interface NetworkCard {
  readonly cardId: string
  readonly uid: string
  readonly display: string
  readonly since: Date
}

/**
 * The people of the actor's network: of the cards in these books those in personal books of the actor, and those with whom something is
 * said or happened. A shared book of thousands is no network of each of its readers. At most `most`, those with a tie first.
 */
export async function readNetworkCards(tx: ReadTx, reach: readonly string[], most: number): Promise<NetworkCard[]> {
  const own = sql`workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId}`
  const { rows } = await sql<NetworkCard>`
    with tied as (select card_id from lazo.tie where ${own} union select card_id from lazo.interaction_card where ${own})
    select d.card_id as "cardId", d.uid, d.display, d.created_at as since
    from lazo.card d left join tied t on t.card_id = d.card_id
    where d.workspace_id = ${tx.workspaceId} and d.deleted_at is null and d.kind = 'individual'
      and (t.card_id is not null or d.home_book_id in (select book_id from lazo.book
        where workspace_id = ${tx.workspaceId} and owner_id = ${tx.actor.memberId} and kind = 'personal'))
      and exists (select from lazo.book_card p where p.workspace_id = d.workspace_id and p.card_id = d.card_id
        and p.book_id = any(${reach}::uuid[]) and not p.by_label)
    order by t.card_id is null, d.card_id limit ${most}`.execute(tx.sql)
  return rows
}

/** How often something happened between the actor and a person in a year of a time zone. */
export interface StoredYearCount {
  readonly cardId: string
  readonly year: number
  readonly medium: Medium
  readonly direction: Direction
  readonly count: number
}

/** The actor's interactions counted by card, year, medium and direction; remarks to oneself are left out. */
export async function readYearCounts(tx: ReadTx, zone: string): Promise<StoredYearCount[]> {
  const { rows } = await sql<StoredYearCount>`select k.card_id as "cardId",
      extract(year from k.at at time zone ${zone}::text)::int as year, i.medium, i.direction, count(*)::int as count
    from lazo.interaction_card k
    join lazo.interaction i on i.workspace_id = k.workspace_id and i.interaction_id = k.interaction_id
    where k.workspace_id = ${tx.workspaceId} and k.member_id = ${tx.actor.memberId} and i.deleted_at is null
      and i.direction is not null
    group by 1, 2, 3, 4`.execute(tx.sql)
  return rows
}

/** Who introduced whom to the actor. */
export async function readIntroducers(tx: ReadTx): Promise<{ cardId: string; introducerId: string }[]> {
  const { rows } = await sql<{ cardId: string; introducerId: string }>`
    select card_id as "cardId", introducer_id as "introducerId" from lazo.tie
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and introducer_id is not null`.execute(
    tx.sql,
  )
  return rows
}

import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** That the actor opened a card. */
export interface Opening {
  readonly cardId: string
  readonly at: Date
}

/** What is known of a member who opened a card. */
export interface CardReader {
  readonly memberId: string
  readonly memberName: string | null
  /** On so many days. */
  readonly days: number
  readonly firstOn: string
  readonly lastAt: Date
}

/** Notes what the actor opened, once a day; of cards that are gone nothing. Names each card once a day. */
export async function noteOpenings(tx: WriteTx, openings: readonly Opening[]): Promise<void> {
  await sql`insert into lazo.card_opening (workspace_id, member_id, day, card_id, last_at)
    select ${tx.workspaceId}, ${tx.actor.memberId}, (o.at at time zone 'UTC')::date, o.card_id, max(o.at)
    from unnest(${openings.map((o) => o.cardId)}::uuid[], ${openings.map((o) => o.at)}::timestamptz[]) as o(card_id, at)
    join lazo.card c on c.workspace_id = ${tx.workspaceId} and c.card_id = o.card_id
    group by 3, 4
    on conflict (workspace_id, member_id, day, card_id) do update
      set last_at = greatest(card_opening.last_at, excluded.last_at)`.execute(tx.sql)
}

/** When the actor opened cards of the office within a span, in order; a card opened on two days twice. */
export async function readOfficeOpenings(tx: ReadTx, span: { from: Date; to: Date }): Promise<Opening[]> {
  const { rows } = await sql<Opening>`select o.card_id as "cardId", o.last_at as at from lazo.card_opening o
    where o.workspace_id = ${tx.workspaceId} and o.member_id = ${tx.actor.memberId}
      and o.last_at between ${span.from} and ${span.to}
      and exists (select from lazo.book_card p
        join lazo.book b on b.workspace_id = p.workspace_id and b.book_id = p.book_id
        where p.workspace_id = o.workspace_id and p.card_id = o.card_id and b.kind in ('shared', 'team'))
    order by o.last_at`.execute(tx.sql)
  return rows
}

/** Forgets openings of days before this one, at most so many; gives how many. */
export async function deleteOpeningsBefore(tx: WriteTx, day: string, limit: number): Promise<number> {
  const { numAffectedRows } =
    await sql`delete from lazo.card_opening where workspace_id = ${tx.workspaceId} and ctid = any (array(
    select ctid from lazo.card_opening where workspace_id = ${tx.workspaceId} and day < ${day}::date limit ${limit}))`.execute(
      tx.sql,
    )
  return Number(numAffectedRows ?? 0)
}

/** Who opened a card, the latest first. */
export async function readCardReaders(tx: ReadTx, cardId: string): Promise<CardReader[]> {
  const { rows } = await sql<CardReader>`select o.member_id as "memberId", m.name as "memberName", o.days,
      o.first_on::text as "firstOn", o.last_at as "lastAt"
    from (
      select member_id, count(*)::int as days, min(day) as first_on, max(last_at) as last_at from lazo.card_opening
      where workspace_id = ${tx.workspaceId} and card_id = ${cardId} group by member_id
    ) o left join lazo.member m on m.workspace_id = ${tx.workspaceId} and m.member_id = o.member_id
    order by o.last_at desc`.execute(tx.sql)
  return rows
}

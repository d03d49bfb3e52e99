import { sql } from 'kysely'
import { isId } from '#base/ids.ts'
import type { FollowUpTable } from '../schema/tie-tables.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** What a follow-up says; days are `YYYY-MM-DD`. */
export interface FollowUpFacts {
  readonly dueOn: string
  readonly snoozedUntil: string | null
  readonly text: string
  /** Said to the person, and not only meant. */
  readonly isPromised: boolean
  readonly state: FollowUpTable['state']
}

/** A follow-up of the actor's as it is kept. */
export interface StoredFollowUp extends FollowUpFacts {
  readonly followUpId: string
  readonly cardId: string
  /** The day it comes up. */
  readonly remindOn: string
  readonly closedAt: Date | null
  readonly createdAt: Date
  readonly editedAt: Date | null
}

/** What a follow-up was until it was changed. */
export interface StoredFollowUpVersion {
  readonly versionId: string
  readonly until: Date
  readonly state: FollowUpFacts
}

/** Which follow-ups are wanted, by the day they come up; null for all. */
export interface FollowUpChoice {
  readonly cardId: string | null
  readonly state: FollowUpTable['state'] | null
  /** Those that come up on this day or before. */
  readonly until: string | null
  /** Only those behind this one. */
  readonly after: { readonly day: string; readonly id: string } | null
  readonly limit: number
}

const columns = sql`f.follow_up_id as "followUpId", f.card_id as "cardId", f.due_on::text as "dueOn",
    f.snoozed_until::text as "snoozedUntil", f.remind_on::text as "remindOn", f.text, f.is_promised as "isPromised", f.state,
    f.closed_at as "closedAt", f.created_at as "createdAt", f.edited_at as "editedAt"`

/** The actor's follow-ups with cards in these books, those that come up first before the others. */
export async function readFollowUps(
  tx: ReadTx,
  reach: readonly string[],
  { cardId, state, until, after, limit }: FollowUpChoice,
): Promise<StoredFollowUp[]> {
  const { rows } = await sql<StoredFollowUp>`select ${columns} from lazo.follow_up f
    where f.workspace_id = ${tx.workspaceId} and f.member_id = ${tx.actor.memberId} and ${isSeen(reach)}
      and (${cardId}::uuid is null or f.card_id = ${cardId}::uuid) and (${state}::text is null or f.state = ${state})
      and (${until}::date is null or f.remind_on <= ${until}::date)
      and (${after?.day ?? null}::date is null
        or (f.remind_on, f.follow_up_id) > (${after?.day ?? null}::date, ${after?.id ?? null}::uuid))
    order by f.remind_on, f.follow_up_id limit ${limit}`.execute(tx.sql)
  return rows
}

/** One follow-up of the actor's with a card in these books; null when there is none. */
export async function readFollowUp(
  tx: ReadTx,
  followUpId: string,
  reach: readonly string[],
): Promise<StoredFollowUp | null> {
  if (!isId(followUpId)) return null
  const { rows } = await sql<StoredFollowUp>`select ${columns} from lazo.follow_up f
    where f.workspace_id = ${tx.workspaceId} and f.member_id = ${tx.actor.memberId} and f.follow_up_id = ${followUpId}
      and ${isSeen(reach)}`.execute(tx.sql)
  return rows[0] ?? null
}

/** The same, held until the transaction ends. */
export async function lockFollowUp(
  tx: WriteTx,
  followUpId: string,
  reach: readonly string[],
): Promise<StoredFollowUp | null> {
  if (!isId(followUpId)) return null
  await sql`select from lazo.follow_up where workspace_id = ${tx.workspaceId} and follow_up_id = ${followUpId}
    for update`.execute(tx.sql)
  return readFollowUp(tx, followUpId, reach)
}

/** What a follow-up was before each change, the latest first. */
export async function readFollowUpVersions(tx: ReadTx, followUpId: string): Promise<StoredFollowUpVersion[]> {
  const { rows } = await sql<StoredFollowUpVersion>`select version_id as "versionId", until, state
    from lazo.follow_up_version where workspace_id = ${tx.workspaceId} and follow_up_id = ${followUpId}
    order by version_id desc`.execute(tx.sql)
  return rows
}

/** How many follow-ups the actor has with a card. */
export async function countFollowUps(tx: ReadTx, cardId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from lazo.follow_up
    where workspace_id = ${tx.workspaceId} and card_id = ${cardId} and member_id = ${tx.actor.memberId}`.execute(tx.sql)
  return rows[0]!.count
}

function isSeen(reach: readonly string[]) {
  return sql`exists (select from lazo.book_card p
    join lazo.card d on d.workspace_id = p.workspace_id and d.card_id = p.card_id and d.deleted_at is null
    where p.workspace_id = f.workspace_id and p.card_id = f.card_id and p.book_id = any(${reach}::uuid[]) and not p.by_label)`
}

import { sql } from 'kysely'
import { isId } from '#base/ids.ts'
import type { IntroductionTable } from '../schema/aim-tables.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** Between whom an introduction is; it stays. */
export interface IntroductionParties {
  /** Who was asked to introduce the member: a card, or a colleague. */
  readonly introducerId: string | null
  readonly colleagueId: string | null
  /** Whom the member wants to be introduced to, or the first of two that the member introduces. */
  readonly cardId: string
  readonly otherId: string | null
}

/** What an introduction says, as it is kept before each change; days are `YYYY-MM-DD`. */
export interface IntroductionState {
  readonly state: IntroductionTable['state']
  readonly text: string | null
  readonly askedOn: string
  readonly settledOn: string | null
  /** The interactions that were recorded when it was made. */
  readonly interactionIds: readonly string[]
}

/** An introduction of the actor's as it is kept. */
export interface StoredIntroduction extends IntroductionParties, IntroductionState {
  readonly introductionId: string
  readonly createdAt: Date
  readonly editedAt: Date | null
  readonly deletedAt: Date | null
}

/** What an introduction was until it was changed. */
export interface StoredIntroductionVersion {
  readonly versionId: string
  readonly until: Date
  readonly state: IntroductionState
}

const columns = sql`n.introduction_id as "introductionId", n.introducer_id as "introducerId", n.colleague_id as "colleagueId",
    n.card_id as "cardId", n.other_id as "otherId", n.state, n.text, n.asked_on::text as "askedOn",
    n.settled_on::text as "settledOn", n.interaction_ids as "interactionIds", n.created_at as "createdAt",
    n.edited_at as "editedAt", n.deleted_at as "deletedAt"`

/** The actor's introductions between cards of these books, the latest first; with `cardId` those that one has part in. */
export async function readIntroductions(
  tx: ReadTx,
  reach: readonly string[],
  cardId: string | null,
): Promise<StoredIntroduction[]> {
  const { rows } = await sql<StoredIntroduction>`select ${columns} from lazo.introduction n
    where n.workspace_id = ${tx.workspaceId} and n.member_id = ${tx.actor.memberId} and n.deleted_at is null
      and (${cardId}::uuid is null or ${cardId}::uuid in (n.card_id, n.other_id, n.introducer_id)) and ${isSeen(reach)}
    order by n.introduction_id desc`.execute(tx.sql)
  return rows
}

/** One introduction of the actor's between cards of these books, deleted or not; null when there is none. */
export async function readIntroduction(
  tx: ReadTx,
  introductionId: string,
  reach: readonly string[],
): Promise<StoredIntroduction | null> {
  if (!isId(introductionId)) return null
  const { rows } = await sql<StoredIntroduction>`select ${columns} from lazo.introduction n
    where n.workspace_id = ${tx.workspaceId} and n.member_id = ${tx.actor.memberId}
      and n.introduction_id = ${introductionId} and ${isSeen(reach)}`.execute(tx.sql)
  return rows[0] ?? null
}

/** The same, held until the transaction ends. */
export async function lockIntroduction(
  tx: WriteTx,
  introductionId: string,
  reach: readonly string[],
): Promise<StoredIntroduction | null> {
  if (!isId(introductionId)) return null
  await sql`select from lazo.introduction where workspace_id = ${tx.workspaceId} and introduction_id = ${introductionId}
    for update`.execute(tx.sql)
  return readIntroduction(tx, introductionId, reach)
}

/** What an introduction was before each change, the latest first. */
export async function readIntroductionVersions(
  tx: ReadTx,
  introductionId: string,
): Promise<StoredIntroductionVersion[]> {
  const { rows } = await sql<StoredIntroductionVersion>`select version_id as "versionId", until, state
    from lazo.introduction_version where workspace_id = ${tx.workspaceId} and introduction_id = ${introductionId}
    order by version_id desc`.execute(tx.sql)
  return rows
}

/** How many introductions of the actor's a card has part in, deleted ones with them. */
export async function countIntroductions(tx: ReadTx, cardId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from lazo.introduction
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and card_id = ${cardId}`.execute(tx.sql)
  return rows[0]!.count
}

/** Every card of it is seen: an introduction without one of its people says nothing. */
function isSeen(reach: readonly string[]) {
  return sql`not exists (select from unnest(array[n.card_id, n.other_id, n.introducer_id]) as c(card_id)
    where c.card_id is not null and not exists (select from lazo.book_card p
      join lazo.card d on d.workspace_id = p.workspace_id and d.card_id = p.card_id and d.deleted_at is null
      where p.workspace_id = n.workspace_id and p.card_id = c.card_id and p.book_id = any(${reach}::uuid[])
        and not p.by_label))`
}

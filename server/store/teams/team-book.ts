import { sql } from 'kysely'
import { ofCards } from '../cards/of-cards.ts'
import { prepared } from '../prepared.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** The book of the team, held until the transaction ends; null where there is none. */
export async function lockTeamBook(tx: WriteTx): Promise<string | null> {
  const { rows } = await sql<{ book_id: string }>`select book_id from lazo.book
    where workspace_id = ${tx.workspaceId} and kind = 'team' for update`.execute(tx.sql)
  return rows[0]?.book_id ?? null
}

/** Which card in the book of the team is whose, by member. */
export async function readMemberCards(tx: ReadTx): Promise<Map<string, string>> {
  const { rows } = await sql<{ member_id: string; card_id: string }>`select member_id, card_id from lazo.member_card
    where workspace_id = ${tx.workspaceId}`.execute(tx.sql)
  return new Map(rows.map((row) => [row.member_id, row.card_id]))
}

/** Those of these cards that the book of the team has of the actor, or with `ofAll` of anybody. */
export async function readTeamCards(tx: ReadTx, cardIds: readonly string[], ofAll: boolean): Promise<string[]> {
  const { rows } = await prepared<{ card_id: string }>`select card_id from lazo.member_card
    where workspace_id = ${tx.workspaceId} and ${ofCards('card_id', cardIds)}
      and (${ofAll} or member_id = ${tx.actor.memberId})`.execute(tx.sql)
  return rows.map((row) => row.card_id)
}

/** Notes which card is a member's; it is their own card too, where they have chosen none. `shows` is what a page of it would show. */
export async function setMemberCard(
  tx: WriteTx,
  { memberId, cardId, shows }: { memberId: string; cardId: string; shows: readonly string[] },
): Promise<void> {
  await sql`insert into lazo.member_card (workspace_id, member_id, card_id)
    values (${tx.workspaceId}, ${memberId}, ${cardId})
    on conflict (workspace_id, member_id) do update set card_id = excluded.card_id`.execute(tx.sql)
  await sql`insert into lazo.profile (workspace_id, member_id, card_id, reviewed_at, is_on, bio, shows, updated_at)
    values (${tx.workspaceId}, ${memberId}, ${cardId}, ${tx.now}, false, '', ${shows}::text[], ${tx.now})
    on conflict (workspace_id, member_id) do update set card_id = excluded.card_id, reviewed_at = excluded.reviewed_at
      where profile.card_id is null`.execute(tx.sql)
}

import { sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

/** A change of where somebody works or as what. */
export interface WorkChange {
  readonly cardId: string
  readonly at: Date
  /** What takes it back. */
  readonly reverse: Readonly<Record<string, unknown>>
}

/** Those since a moment of these cards, or with null of the people with whom the actor has a tie; the latest first. */
export async function readWorkChanges(
  tx: ReadTx,
  since: Date,
  cardIds: readonly string[] | null,
): Promise<WorkChange[]> {
  const own = sql`k.workspace_id = v.workspace_id and k.member_id = ${tx.actor.memberId} and k.card_id = v.card_id`
  const isMeant =
    cardIds === null
      ? sql`(exists (select from lazo.tie k where ${own}) or exists (select from lazo.tie_state k where ${own}))`
      : sql`v.card_id = any(${cardIds}::uuid[])`
  const { rows } = await sql<WorkChange>`select v.card_id as "cardId", v.at, v.reverse from lazo.card_version v
    where v.workspace_id = ${tx.workspaceId} and v.at >= ${since} and v.act = 'edit'
      and v.reverse::text ~ '"(organizations|titles)["/]'
      and ${isMeant}
    order by v.revision desc, v.version_id desc`.execute(tx.sql)
  return rows
}

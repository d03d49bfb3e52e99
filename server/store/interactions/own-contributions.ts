import type { ContributionKind, ContributionWay } from '@lazo/ties'
import { sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

/** Something the actor gave, received or asked for. */
export interface OwnContribution {
  readonly cardId: string
  readonly at: Date
  readonly kind: ContributionKind
  readonly way: ContributionWay
  /** What was said of it, or else of the interaction. */
  readonly text: string | null
}

/** All that went between the actor and people of cards in these books, the oldest first. */
export async function readOwnContributions(tx: ReadTx, reach: readonly string[]): Promise<OwnContribution[]> {
  const { rows } = await sql<OwnContribution>`select c.card_id as "cardId", i.at, c.kind, c.direction as way,
      coalesce(c.text, i.text) as text
    from lazo.contribution c
    join lazo.interaction i on i.workspace_id = c.workspace_id and i.interaction_id = c.interaction_id
    where c.workspace_id = ${tx.workspaceId} and c.member_id = ${tx.actor.memberId} and i.deleted_at is null
      and exists (select from lazo.book_card p
        join lazo.card d on d.workspace_id = p.workspace_id and d.card_id = p.card_id and d.deleted_at is null
        where p.workspace_id = c.workspace_id and p.card_id = c.card_id and p.book_id = any(${reach}::uuid[])
          and not p.by_label)
    order by i.at, c.contribution_id`.execute(tx.sql)
  return rows
}

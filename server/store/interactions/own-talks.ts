import type { Contribution as Given } from '@lazo/ties'
import { sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'
import type { InteractionFacts } from './interaction.ts'

/** An interaction of the actor's as it was with one of its people. */
export interface OwnTalk extends Pick<InteractionFacts, 'at' | 'medium' | 'direction' | 'minutes'> {
  readonly interactionId: string
  readonly cardId: string
  readonly isCommercial: boolean
  readonly expectsReply: boolean
  /** What was given and received between the two. */
  readonly contributions: readonly { readonly kind: Given['kind']; readonly way: Given['way'] }[]
}

/** The actor's own interactions with these cards, by card, in order of time; rights are the caller's. */
export async function readOwnTalks(tx: ReadTx, cardIds: readonly string[]): Promise<OwnTalk[]> {
  const { rows } = await sql<OwnTalk>`select i.interaction_id as "interactionId", k.card_id as "cardId", i.at, i.medium,
      i.direction, i.minutes, i.is_commercial as "isCommercial", i.expects_reply as "expectsReply",
      coalesce(g.contributions, '[]') as contributions
    from lazo.interaction_card k
    join lazo.interaction i on i.workspace_id = k.workspace_id and i.interaction_id = k.interaction_id
    left join (select c.interaction_id, c.card_id,
        json_agg(json_build_object('kind', c.kind, 'way', c.direction) order by c.contribution_id) as contributions
      from lazo.contribution c where c.workspace_id = ${tx.workspaceId} and c.member_id = ${tx.actor.memberId}
      group by 1, 2) as g on g.interaction_id = k.interaction_id and g.card_id = k.card_id
    where k.workspace_id = ${tx.workspaceId} and k.member_id = ${tx.actor.memberId} and k.card_id = any(${cardIds}::uuid[])
      and i.deleted_at is null and i.direction is not null
    order by k.card_id, i.at, i.interaction_id`.execute(tx.sql)
  return rows
}

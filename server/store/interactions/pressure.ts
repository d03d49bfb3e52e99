import { sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

/** How much was asked of a person, as numbers: by all members, or of guests as far as they know of it. */
export interface Pressure {
  /** Private messages to them: mails, messages, letters. */
  readonly messages: number
  /** Of everything that went out to them, what was commercial. */
  readonly commercial: number
  /** Everything that reached them or came from them; notes do not. */
  readonly contacts: number
  /** How many members had part in it. */
  readonly members: number
}

/** How much was asked of a card since a moment, also by what others keep to themselves. */
export async function readPressure(tx: ReadTx, cardId: string, since: Date): Promise<Pressure> {
  const isOutbound = sql`i.direction = 'outbound'`
  const knowsAll = tx.actor.role !== 'guest'
  const { rows } = await sql<Pressure>`select
      count(*) filter (where ${isOutbound} and i.medium in ('email', 'message', 'letter'))::int as messages,
      count(*) filter (where i.direction <> 'inbound' and i.is_commercial)::int as commercial,
      count(*)::int as contacts, count(distinct i.member_id)::int as members
    from lazo.interaction_card k
    join lazo.interaction i on i.workspace_id = k.workspace_id and i.interaction_id = k.interaction_id
    where k.workspace_id = ${tx.workspaceId} and k.card_id = ${cardId} and k.at >= ${since}
      and i.deleted_at is null and i.medium <> 'note'
      and (${knowsAll} or i.member_id = ${tx.actor.memberId} or i.visibility <> 'private')`.execute(tx.sql)
  return rows[0]!
}

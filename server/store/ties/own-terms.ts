import { sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'
import type { OwnTie } from './own-ties.ts'
import type { TieFacets } from './tie.ts'

/** What a member says of a tie, as far as it is asked for, and when the first of their open follow-ups comes up. */
export interface OwnTerms
  extends Pick<TieFacets, 'met' | 'forMe' | 'forThem'>,
    Pick<OwnTie, 'isKey' | 'isMarked' | 'isResting' | 'closeness' | 'heldAt' | 'trustedAt' | 'facts' | 'isFromEvent'> {
  readonly cardId: string
  /** `YYYY-MM-DD`; null without one. */
  readonly followUpOn: string | null
}

/**
 * What the actor says of ties with these cards, or with null of all, where anything is said or to be done; whether they see the cards or
 * not. Who introduced them is told only of cards in these books.
 */
export async function readOwnTerms(
  tx: ReadTx,
  reach: readonly string[],
  cardIds: readonly string[] | null,
): Promise<OwnTerms[]> {
  const own = sql`workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId}
    and ${cardIds === null ? sql`true` : sql`card_id = any(${cardIds}::uuid[])`}`
  const { rows } = await sql<OwnTerms>`select card_id as "cardId",
      coalesce(t.is_key, false) as "isKey", coalesce(t.is_marked, false) as "isMarked",
      coalesce(t.is_resting, false) as "isResting", t.closeness, t.held_at as "heldAt", t.trusted_at as "trustedAt",
      coalesce(json_array_length(t.facts), 0) as facts, t.met_event is not null as "isFromEvent",
      json_build_object('channel', t.met_channel, 'place', t.met_place, 'event', t.met_event, 'stage', t.met_stage,
        'introducerId', (select p.card_id from lazo.book_card p
          join lazo.card d on d.workspace_id = p.workspace_id and d.card_id = p.card_id and d.deleted_at is null
          where t.introducer_id is not null and p.workspace_id = ${tx.workspaceId} and p.card_id = t.introducer_id
            and p.book_id = any(${reach}::uuid[]) and not p.by_label limit 1)) as met,
      coalesce(t.for_me, '{}') as "forMe", coalesce(t.for_them, '{}') as "forThem", f.remind_on::text as "followUpOn"
    from (select * from lazo.tie where ${own}) as t
    full join (select card_id, min(remind_on) as remind_on from lazo.follow_up
      where ${own} and state = 'open' group by card_id) as f using (card_id)`.execute(tx.sql)
  return rows
}

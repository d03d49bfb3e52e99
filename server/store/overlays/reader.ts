import { ofCards } from '../cards/of-cards.ts'
import { prepared } from '../prepared.ts'
import type { ReadTx } from '../transaction.ts'

/** A member's own layer on a card. */
export interface StoredOverlay {
  readonly cardId: string
  readonly memberId: string
  /** A patch over the shared document; empty when the layer was removed. */
  readonly patch: Record<string, unknown>
  readonly revision: number
  /** Of the workspace's line, at which it changed last. */
  readonly number: number
}

/** The actor's own layers on these cards, by card. */
export async function readOverlays(tx: ReadTx, cardIds: readonly string[]): Promise<Map<string, StoredOverlay>> {
  const { rows } =
    await prepared<StoredOverlay>`select card_id as "cardId", member_id as "memberId", patch, revision, number from lazo.overlay
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and ${ofCards('card_id', cardIds)}`.execute(
      tx.sql,
    )
  return new Map(rows.map((row) => [row.cardId, row]))
}

/** A member's own layer on a card that they do not see. */
export interface HiddenOverlay extends Pick<StoredOverlay, 'cardId' | 'patch'> {
  readonly updatedAt: Date
}

/** The actor's own layers that say anything, over cards that stand in no book within reach and are not in the trash of one; latest first. */
export async function readHiddenOverlays(tx: ReadTx): Promise<HiddenOverlay[]> {
  const { workspaceId, actor } = tx
  const { rows } = await prepared<HiddenOverlay>`
    with reach as materialized (select book_id from lazo.reach_of(${workspaceId}, ${actor.memberId}))
    select o.card_id as "cardId", o.patch, o.updated_at as "updatedAt"
    from lazo.overlay o join lazo.card c on c.workspace_id = o.workspace_id and c.card_id = o.card_id
    where o.workspace_id = ${workspaceId} and o.member_id = ${actor.memberId} and o.patch::text <> '{}'
      and c.home_book_id not in (select book_id from reach)
      and not exists (select from lazo.book_card p
        where p.workspace_id = o.workspace_id and p.card_id = o.card_id and p.book_id in (select book_id from reach))
    order by o.updated_at desc, o.card_id`.execute(tx.sql)
  return rows
}

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

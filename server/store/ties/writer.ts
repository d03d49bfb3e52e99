import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'
import type { TieFacets } from './tie.ts'

/** Writes what the actor says of their relation with the person of a card, in place of what they said. */
export async function upsertTie(tx: WriteTx, cardId: string, facets: TieFacets): Promise<void> {
  const { met, cadence } = facets
  const said = {
    is_key: facets.isKey,
    is_marked: facets.isMarked,
    is_resting: facets.isResting,
    held_at: facets.heldAt,
    is_trusted: facets.isTrusted,
    ideal_days: cadence?.idealDays ?? null,
    maximum_days: cadence?.maximumDays ?? null,
    closeness: facets.closeness,
    met_channel: met.channel,
    met_place: met.place,
    met_event: met.event,
    met_stage: met.stage,
    introducer_id: met.introducerId,
    networks: JSON.stringify(facets.networks),
    for_me: [...facets.forMe],
    for_them: [...facets.forThem],
    facts: JSON.stringify(facets.facts),
    muted: [...facets.muted],
    updated_at: tx.now,
  }
  await tx.sql
    .insertInto('tie')
    .values({
      workspace_id: tx.workspaceId,
      member_id: tx.actor.memberId,
      card_id: cardId,
      ...said,
      trusted_at: facets.isTrusted ? tx.now : null,
      said_at: tx.now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['workspace_id', 'member_id', 'card_id'])
        .doUpdateSet({ ...said, trusted_at: trustedAt(tx, facets) }),
    )
    .execute()
}

/** Trust counts from the day it was confirmed. */
function trustedAt(tx: WriteTx, { isTrusted }: TieFacets) {
  return isTrusted ? sql<Date>`coalesce(tie.trusted_at, ${tx.now})` : null
}

/** Keeps what the actor's tie with a card, which is there, has been until now. */
export async function keepTie(tx: WriteTx, cardId: string, was: TieFacets): Promise<void> {
  await tx.sql
    .insertInto('tie_version')
    .values({
      workspace_id: tx.workspaceId,
      member_id: tx.actor.memberId,
      card_id: cardId,
      version_id: tx.ids.next(),
      until: tx.now,
      state: JSON.stringify(was),
    })
    .execute()
}

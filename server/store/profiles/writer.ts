import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'
import { brokenConstraint } from '../translate-error.ts'
import { readProfileRow, type StoredProfile } from './reader.ts'

/** The actor's profile, held until the transaction ends also where there is none yet. */
export async function lockProfile(tx: WriteTx): Promise<StoredProfile | null> {
  await sql`select from lazo.member where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId}
    for no key update`.execute(tx.sql)
  return readProfileRow(tx)
}

/** Writes the actor's profile, in place of the one there was. */
export async function upsertProfile(tx: WriteTx, profile: StoredProfile): Promise<void> {
  const { cardId, reviewedAt, isOn, slug, bio, shows, language } = profile
  const row = {
    card_id: cardId,
    reviewed_at: reviewedAt,
    is_on: isOn,
    slug,
    bio,
    shows: [...shows],
    language,
    updated_at: tx.now,
  }
  await tx.sql
    .insertInto('profile')
    .values({ workspace_id: tx.workspaceId, member_id: tx.actor.memberId, ...row })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'member_id']).doUpdateSet(row))
    .execute()
}

/** Whether what was thrown says that another profile has the address. */
export function isAddressTaken(thrown: unknown): boolean {
  return brokenConstraint(thrown) === 'profile_slug'
}

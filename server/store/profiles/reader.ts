import { sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

/** A member's own card, and what of it a page shows, as it is kept. */
export interface StoredProfile {
  /** The card that tells of the member; null when none was chosen, or it is gone. */
  readonly cardId: string | null
  /** When the member last looked it over. */
  readonly reviewedAt: Date | null
  readonly isOn: boolean
  /** The last part of the page's address. */
  readonly slug: string | null
  readonly bio: string
  readonly shows: readonly string[]
  /** Null for that of whoever reads it. */
  readonly language: 'en' | 'es' | null
}

/** The actor's profile; null when they never made one. */
export async function readProfileRow(tx: ReadTx): Promise<StoredProfile | null> {
  const { rows } =
    await sql<StoredProfile>`select card_id as "cardId", reviewed_at as "reviewedAt", is_on as "isOn", slug, bio,
      shows, language from lazo.profile
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId}`.execute(tx.sql)
  return rows[0] ?? null
}

import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'
import type { StoredInvitation } from './reader.ts'

/** An invitation that is not there yet. */
export type NewInvitation = Pick<StoredInvitation, 'invitationId' | 'email' | 'role' | 'expiresAt'> & {
  readonly tokenHash: Buffer
  readonly teamIds: readonly string[]
  readonly books: readonly { readonly bookId: string; readonly allows: string }[]
}

/** Inserts an invitation of the actor's. */
export async function insertInvitation(tx: WriteTx, invitation: NewInvitation): Promise<void> {
  const { invitationId, email, role, expiresAt, tokenHash, teamIds, books } = invitation
  await sql`insert into lazo.invitation (workspace_id, invitation_id, token_hash, email, role, invited_by, created_at, expires_at)
    values (${tx.workspaceId}, ${invitationId}, ${tokenHash}, ${email}, ${role}, ${tx.actor.memberId}, ${tx.now}, ${expiresAt})`.execute(
    tx.sql,
  )
  await sql`insert into lazo.invitation_team (workspace_id, invitation_id, team_id)
    select ${tx.workspaceId}, ${invitationId}, t from unnest(${teamIds}::uuid[]) as t on conflict do nothing`.execute(
    tx.sql,
  )
  await sql`insert into lazo.invitation_book (workspace_id, invitation_id, book_id, allows)
    select ${tx.workspaceId}, ${invitationId}, b.book_id, b.allows
    from unnest(${books.map((book) => book.bookId)}::uuid[], ${books.map((book) => book.allows)}::text[]) as b(book_id, allows)`.execute(
    tx.sql,
  )
}

/** Notes that the actor accepted an invitation, so that nobody else can. */
export async function setAccepted(tx: WriteTx, invitationId: string): Promise<void> {
  await sql`update lazo.invitation set accepted_at = ${tx.now}, accepted_by = ${tx.actor.memberId}
    where workspace_id = ${tx.workspaceId} and invitation_id = ${invitationId}`.execute(tx.sql)
}

/** Ends an invitation before anybody accepted it. */
export async function setRevoked(tx: WriteTx, invitationId: string): Promise<void> {
  await sql`update lazo.invitation set revoked_at = ${tx.now}
    where workspace_id = ${tx.workspaceId} and invitation_id = ${invitationId}`.execute(tx.sql)
}

/** Forgets invitations that ended before a moment, with the addresses they were for. */
export async function deleteInvitationsBefore(tx: WriteTx, moment: Date): Promise<void> {
  await sql`delete from lazo.invitation where workspace_id = ${tx.workspaceId}
    and least(expires_at, accepted_at, revoked_at) < ${moment}`.execute(tx.sql)
}

import { sql } from 'kysely'
import { isId } from '#base/ids.ts'
import type { InvitationTable } from '../schema/team-tables.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** A link by which somebody becomes a member, as it is kept. */
export interface StoredInvitation {
  readonly invitationId: string
  /** Whom it is for; null for whoever has the link. */
  readonly email: string | null
  readonly role: InvitationTable['role']
  readonly teams: readonly { readonly teamId: string; readonly name: string }[]
  /** What they are to have of books that are there, by name. */
  readonly books: readonly { readonly bookId: string; readonly name: string; readonly allows: string }[]
  readonly invitedBy: string
  /** Null when the inviter is no member any more, or was the machine itself. */
  readonly inviterName: string | null
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly acceptedAt: Date | null
  readonly acceptedBy: string | null
  readonly revokedAt: Date | null
}

/** The invitations of the workspace, the latest first; only this one when an id is given. */
export async function readInvitations(tx: ReadTx, invitationId: string | null = null): Promise<StoredInvitation[]> {
  if (invitationId !== null && !isId(invitationId)) return []
  const { rows } = await sql<StoredInvitation>`select i.invitation_id as "invitationId", i.email, i.role,
      array(select json_build_object('teamId', t.team_id, 'name', t.name)
        from lazo.invitation_team g join lazo.team t on t.workspace_id = g.workspace_id and t.team_id = g.team_id
        where g.workspace_id = i.workspace_id and g.invitation_id = i.invitation_id order by t.name) as teams,
      array(select json_build_object('bookId', b.book_id, 'name', b.name, 'allows', g.allows)
        from lazo.invitation_book g join lazo.book b on b.workspace_id = g.workspace_id and b.book_id = g.book_id and b.deleted_at is null
        where g.workspace_id = i.workspace_id and g.invitation_id = i.invitation_id order by b.name) as books,
      i.invited_by as "invitedBy", m.name as "inviterName", i.created_at as "createdAt", i.expires_at as "expiresAt",
      i.accepted_at as "acceptedAt", i.accepted_by as "acceptedBy", i.revoked_at as "revokedAt"
    from lazo.invitation i left join lazo.member m on m.workspace_id = i.workspace_id and m.member_id = i.invited_by
    where i.workspace_id = ${tx.workspaceId} and (${invitationId}::uuid is null or i.invitation_id = ${invitationId}::uuid)
    order by i.invitation_id desc`.execute(tx.sql)
  return rows
}

/** One invitation, held until the transaction ends: of two who use a link at once, one comes first. */
export async function lockInvitation(tx: WriteTx, invitationId: string): Promise<StoredInvitation | null> {
  if (!isId(invitationId)) return null
  await sql`select from lazo.invitation where workspace_id = ${tx.workspaceId} and invitation_id = ${invitationId}
    for update`.execute(tx.sql)
  return (await readInvitations(tx, invitationId))[0] ?? null
}

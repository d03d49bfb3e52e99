import { sql } from 'kysely'
import type { Store } from '../store.ts'

/** Where an invitation is, for who knows its link alone. */
export interface InvitationPlace {
  readonly workspaceId: string
  readonly workspaceName: string
  readonly invitationId: string
}

/** Where the link with this hash leads; null when it was never given. */
export async function readInvitationPlace(store: Store, tokenHash: Buffer): Promise<InvitationPlace | null> {
  const [row] = await store.across(sql<InvitationPlace>`select workspace_id as "workspaceId",
    workspace_name as "workspaceName", invitation_id as "invitationId" from lazo.invitation_of(${tokenHash})`)
  return row ?? null
}

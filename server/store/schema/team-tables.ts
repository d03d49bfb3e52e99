/** A time column: read as Date. */
type Time = Date

/** The columns of `lazo.branch_domain`. */
export interface BranchDomainTable {
  workspace_id: string
  team_id: string
  domain: string
}

/** The columns of `lazo.branch_steward`. */
export interface BranchStewardTable {
  workspace_id: string
  team_id: string
  member_id: string
}

/** The columns of `lazo.invitation`. */
export interface InvitationTable {
  workspace_id: string
  invitation_id: string
  token_hash: Buffer
  email: string | null
  role: 'owner' | 'admin' | 'member' | 'guest'
  invited_by: string
  created_at: Time
  expires_at: Time
  accepted_at: Time | null
  accepted_by: string | null
  revoked_at: Time | null
}

/** The columns of `lazo.invitation_team`. */
export interface InvitationTeamTable {
  workspace_id: string
  invitation_id: string
  team_id: string
}

/** The columns of `lazo.invitation_book`. */
export interface InvitationBookTable {
  workspace_id: string
  invitation_id: string
  book_id: string
  allows: string
}

/** The columns of `lazo.member_card`. */
export interface MemberCardTable {
  workspace_id: string
  member_id: string
  card_id: string
}

import { isId } from '#base/ids.ts'
import type { ReadTx } from '../transaction.ts'

/** Whether the workspace has this member. */
export async function memberExists(tx: ReadTx, memberId: string): Promise<boolean> {
  return membersExist(tx, [memberId])
}

/** Whether the workspace has all of these members. */
export async function membersExist(tx: ReadTx, memberIds: readonly string[]): Promise<boolean> {
  const asked = [...new Set(memberIds)]
  if (!asked.every(isId)) return false
  if (asked.length === 0) return true
  const rows = await tx.sql
    .selectFrom('member')
    .select('member_id')
    .where('workspace_id', '=', tx.workspaceId)
    .where('member_id', 'in', asked)
    .execute()
  return rows.length === asked.length
}

/** Whether the workspace has this team. */
export async function teamExists(tx: ReadTx, teamId: string): Promise<boolean> {
  if (!isId(teamId)) return false
  const row = await tx.sql
    .selectFrom('team')
    .select('team_id')
    .where('workspace_id', '=', tx.workspaceId)
    .where('team_id', '=', teamId)
    .executeTakeFirst()
  return row !== undefined
}

import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'
import { brokenConstraint } from '../translate-error.ts'
import type { StoredTeam } from './reader.ts'

/** Inserts a team; nobody is in it yet. */
export async function insertTeam(tx: WriteTx, team: StoredTeam): Promise<void> {
  const { teamId, name, outerId, isBranch } = team
  await tx.sql
    .insertInto('team')
    .values({
      workspace_id: tx.workspaceId,
      team_id: teamId,
      name,
      created_at: tx.now,
      outer_id: outerId,
      is_branch: isBranch,
    })
    .execute()
}

/** Gives a team its name and the team it stands in. */
export async function updateTeam(tx: WriteTx, { teamId, name, outerId }: StoredTeam): Promise<void> {
  await tx.sql
    .updateTable('team')
    .set({ name, outer_id: outerId })
    .where('workspace_id', '=', tx.workspaceId)
    .where('team_id', '=', teamId)
    .execute()
}

/** Removes a team with who was in it; the teams in it stand by themselves. What was granted to it must be taken away before. */
export async function deleteTeam(tx: WriteTx, teamId: string): Promise<void> {
  await sql`update lazo.team set outer_id = null
    where workspace_id = ${tx.workspaceId} and outer_id = ${teamId}`.execute(tx.sql)
  await sql`delete from lazo.team where workspace_id = ${tx.workspaceId} and team_id = ${teamId}`.execute(tx.sql)
}

/** Puts members into a team; who was in it by their address alone is so by hand from now on, unless this is by the address too. */
export async function putIntoTeam(
  tx: WriteTx,
  teamId: string,
  memberIds: readonly string[],
  byDomain = false,
): Promise<void> {
  await sql`insert into lazo.team_member (workspace_id, team_id, member_id, by_domain)
    select ${tx.workspaceId}, ${teamId}, m, ${byDomain} from unnest(${memberIds}::uuid[]) as m
    on conflict (workspace_id, team_id, member_id) do update set by_domain = team_member.by_domain and excluded.by_domain`.execute(
    tx.sql,
  )
}

/** Takes members out of a team. */
export async function takeOutOfTeam(tx: WriteTx, teamId: string, memberIds: readonly string[]): Promise<void> {
  await sql`delete from lazo.team_member where workspace_id = ${tx.workspaceId} and team_id = ${teamId}
    and member_id = any(${memberIds}::uuid[])`.execute(tx.sql)
}

/** Whether what was thrown says that another team has the name. */
export function isTeamNameTaken(thrown: unknown): boolean {
  return brokenConstraint(thrown) === 'team_name'
}

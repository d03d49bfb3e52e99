import { sql } from 'kysely'
import { isId } from '#base/ids.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** A team as it is kept. */
export interface StoredTeam {
  readonly teamId: string
  readonly name: string
  /** The team it stands in. */
  readonly outerId: string | null
  /** Whether it is the team of a branch. */
  readonly isBranch: boolean
}

/** A team with who is in it. */
export interface PeopledTeam extends StoredTeam {
  readonly members: readonly TeamMember[]
}

/** A member of a team. */
interface TeamMember {
  readonly memberId: string
  readonly name: string
  /** Whether they belong to it by their address alone. */
  readonly byDomain: boolean
}

const columns = sql`t.team_id as "teamId", t.name, t.outer_id as "outerId", t.is_branch as "isBranch"`

/** The teams of the workspace by name, each with its own members by name; only these teams when ids are given. */
export async function readTeams(tx: ReadTx, teamIds: readonly string[] | null = null): Promise<PeopledTeam[]> {
  const { rows } = await sql<PeopledTeam>`select ${columns}, array(
      select json_build_object('memberId', m.member_id, 'name', m.name, 'byDomain', b.by_domain)
      from lazo.team_member b join lazo.member m on m.workspace_id = b.workspace_id and m.member_id = b.member_id
      where b.workspace_id = t.workspace_id and b.team_id = t.team_id order by m.name, m.member_id) as members
    from lazo.team t
    where t.workspace_id = ${tx.workspaceId} and (${teamIds === null} or t.team_id = any(${(teamIds ?? []).filter(isId)}::uuid[]))
    order by lower(t.name), t.team_id`.execute(tx.sql)
  return rows
}

/** These teams, held until the transaction ends against being changed and against books being granted to them; in the order of their ids. */
export async function lockTeams(tx: WriteTx, teamIds: readonly string[]): Promise<StoredTeam[]> {
  const { rows } = await sql<StoredTeam>`select ${columns} from lazo.team t
    where t.workspace_id = ${tx.workspaceId} and t.team_id = any(${teamIds.filter(isId)}::uuid[])
    order by t.team_id for update`.execute(tx.sql)
  return rows
}

/** Holds a team as it is until the transaction ends; false when there is none. */
export async function holdTeam(tx: WriteTx, teamId: string): Promise<boolean> {
  if (!isId(teamId)) return false
  const { rows } = await sql`select 1 from lazo.team
    where workspace_id = ${tx.workspaceId} and team_id = ${teamId} for share`.execute(tx.sql)
  return rows.length > 0
}

/** The teams that stand in one. */
export async function readInnerTeams(tx: ReadTx, teamId: string): Promise<string[]> {
  const { rows } = await sql<{ team_id: string }>`select team_id from lazo.team
    where workspace_id = ${tx.workspaceId} and outer_id = ${teamId} order by team_id`.execute(tx.sql)
  return rows.map((row) => row.team_id)
}

/** Who has what a team is granted: its members, and those of the teams in it. */
export async function readTeamReach(tx: ReadTx, teamId: string): Promise<string[]> {
  const { rows } = await sql<{ member_id: string }>`select distinct b.member_id from lazo.team t
    join lazo.team_member b on b.workspace_id = t.workspace_id and b.team_id = t.team_id
    where t.workspace_id = ${tx.workspaceId} and ${teamId}::uuid in (t.team_id, t.outer_id) order by 1`.execute(tx.sql)
  return rows.map((row) => row.member_id)
}

/** The books that are granted to a team itself, with the right in each. */
export async function readTeamGrants(tx: ReadTx, teamId: string): Promise<{ bookId: string; allows: string }[]> {
  const { rows } = await sql<{ bookId: string; allows: string }>`select g.book_id as "bookId", g.allows
    from lazo.book_grant g where g.workspace_id = ${tx.workspaceId} and g.grantee_kind = 'team' and g.grantee_id = ${teamId}
    order by g.book_id`.execute(tx.sql)
  return rows
}

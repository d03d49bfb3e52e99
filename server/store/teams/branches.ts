import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** A domain of a branch. */
export interface StoredDomain {
  readonly teamId: string
  readonly domain: string
}

/** Somebody who sees to a branch. */
export interface StoredSteward {
  readonly teamId: string
  readonly memberId: string
  readonly name: string
}

/** The domains of all branches, by name. */
export async function readDomains(tx: ReadTx): Promise<StoredDomain[]> {
  const { rows } = await sql<StoredDomain>`select team_id as "teamId", domain from lazo.branch_domain
    where workspace_id = ${tx.workspaceId} order by domain, team_id`.execute(tx.sql)
  return rows
}

/** Who sees to which branch, by name. */
export async function readStewards(tx: ReadTx): Promise<StoredSteward[]> {
  const { rows } = await sql<StoredSteward>`select s.team_id as "teamId", s.member_id as "memberId", m.name
    from lazo.branch_steward s join lazo.member m on m.workspace_id = s.workspace_id and m.member_id = s.member_id
    where s.workspace_id = ${tx.workspaceId} order by m.name, s.member_id`.execute(tx.sql)
  return rows
}

/** Gives a branch exactly these domains. */
export async function setDomains(tx: WriteTx, teamId: string, domains: readonly string[]): Promise<void> {
  await sql`delete from lazo.branch_domain where workspace_id = ${tx.workspaceId} and team_id = ${teamId}
    and domain <> all(${domains}::text[])`.execute(tx.sql)
  await sql`insert into lazo.branch_domain (workspace_id, team_id, domain)
    select ${tx.workspaceId}, ${teamId}, d from unnest(${domains}::text[]) as d on conflict do nothing`.execute(tx.sql)
}

/** Gives a branch exactly these stewards. */
export async function setStewards(tx: WriteTx, teamId: string, memberIds: readonly string[]): Promise<void> {
  await sql`delete from lazo.branch_steward where workspace_id = ${tx.workspaceId} and team_id = ${teamId}
    and member_id <> all(${memberIds}::uuid[])`.execute(tx.sql)
  await sql`insert into lazo.branch_steward (workspace_id, team_id, member_id)
    select ${tx.workspaceId}, ${teamId}, m from unnest(${memberIds}::uuid[]) as m on conflict do nothing`.execute(
    tx.sql,
  )
}

/** Who belongs to a branch by their address: members but guests whose address was named by somebody with a say. */
export async function readByDomain(tx: ReadTx, domains: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ member_id: string }>`select member_id from lazo.member
    where workspace_id = ${tx.workspaceId} and role <> 'guest' and is_address_known
      and split_part(email, '@', 2) = any(${domains}::text[]) order by member_id`.execute(tx.sql)
  return rows.map((row) => row.member_id)
}

/** The branches that have a domain, held until the transaction ends. */
export async function holdBranchesOf(tx: WriteTx, domain: string): Promise<string[]> {
  const { rows } = await sql<{ team_id: string }>`select t.team_id from lazo.team t
    where t.workspace_id = ${tx.workspaceId} and exists (select from lazo.branch_domain d
      where d.workspace_id = t.workspace_id and d.team_id = t.team_id and d.domain = ${domain})
    order by t.team_id for update of t`.execute(tx.sql)
  return rows.map((row) => row.team_id)
}

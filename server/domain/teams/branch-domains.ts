import { normalEmail } from '@lazo/normal'
import { ProductError } from '#base/errors.ts'
import { holdBranchesOf, readByDomain, readDomains } from '#store/teams/branches.ts'
import { readTeams } from '#store/teams/reader.ts'
import { putIntoTeam, takeOutOfTeam } from '#store/teams/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { changeReach } from '../sharing/change-reach.ts'

/** Domains as they are kept: `@Example.ORG` is `example.org`. Throws `input-invalid`. */
export function checkDomains(typed: readonly string[]): string[] {
  return [...new Set(typed.map(checkDomain))].sort()
}

/** The part of an address behind its sign. */
function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1)
}

/** Whose place in a branch is to change so that it holds who has an address at its domains. */
export async function domainMoves(
  tx: WriteTx,
  teamId: string,
  domains: readonly string[],
): Promise<{ coming: string[]; leaving: string[] }> {
  const wanted = new Set(await readByDomain(tx, domains))
  const [team] = await readTeams(tx, [teamId])
  const present = new Set(team!.members.map((member) => member.memberId))
  const leaving = team!.members.filter((member) => member.byDomain && !wanted.has(member.memberId))
  return {
    coming: [...wanted].filter((memberId) => !present.has(memberId)),
    leaving: leaving.map((member) => member.memberId),
  }
}

/** Makes these moves. */
export async function makeDomainMoves(
  tx: WriteTx,
  teamId: string,
  { coming, leaving }: { coming: readonly string[]; leaving: readonly string[] },
): Promise<void> {
  for (const memberId of coming) tx.ledger.noteAudit('team-member-added', teamId, { memberId, byDomain: true })
  for (const memberId of leaving) tx.ledger.noteAudit('team-member-removed', teamId, { memberId, byDomain: true })
  await putIntoTeam(tx, teamId, coming, true)
  await takeOutOfTeam(tx, teamId, leaving)
}

/** Holds the branches of a member's address, before the books that come and go with them. */
export async function holdBranches(tx: WriteTx, email: string): Promise<readonly string[]> {
  return holdBranchesOf(tx, domainOf(email))
}

/** Lets branches that are held have who belongs to them now: after a member came, or has another role. */
export async function settleBranches(tx: WriteTx, teamIds: readonly string[]): Promise<void> {
  if (teamIds.length === 0) return
  const domains = await readDomains(tx)
  for (const teamId of teamIds) {
    const own = domains.filter((one) => one.teamId === teamId).map((one) => one.domain)
    await makeDomainMoves(tx, teamId, await domainMoves(tx, teamId, own))
  }
}

/** Puts a new member into the branches of their address, with all that follows. */
export async function joinBranches(
  tx: WriteTx,
  member: { memberId: string; email: string; name: string },
): Promise<void> {
  const branches = await holdBranches(tx, member.email)
  if (branches.length === 0) return
  await changeReach(tx, { memberIds: [member.memberId], title: member.name }, () => settleBranches(tx, branches))
}

function checkDomain(typed: string): string {
  const bare = typed.trim().replace(/^@/, '')
  const address = bare.includes('@') ? undefined : normalEmail(`a@${bare}`)?.address
  if (address?.includes('.')) return domainOf(address)
  throw new ProductError(
    'input-invalid',
    `“${typed.slice(0, 100)}” is no domain of e-mail addresses, such as example.org.`,
    {
      facts: { field: 'domains', domain: typed.slice(0, 100) },
    },
  )
}

import type { Actor } from '#base/actor.ts'
import { membersExist } from '#store/members/exists.ts'
import { setDomains, setStewards } from '#store/teams/branches.ts'
import { readTeamGrants } from '#store/teams/reader.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { memberNotFound } from '../members/member-rules.ts'
import { bookRights } from '../sharing/book-rights.ts'
import { changeReach } from '../sharing/change-reach.ts'
import type { Right } from '../sharing/right.ts'
import { grantIn } from '../sharing/set-grant.ts'
import { checkDomains, domainMoves, makeDomainMoves } from './branch-domains.ts'
import { type BranchView, viewBranch } from './branch-view.ts'
import { alterTeam, type TeamChange } from './change-team.ts'
import { fillTeam } from './change-team-members.ts'
import { addTeam, type NewTeam } from './create-team.ts'
import { lockTeam, requireTeamKeeper, teamNotFound } from './team-rules.ts'

/** What a branch has beside what every team has. */
interface BranchParts {
  /** Whoever has an address there belongs to it. */
  readonly domains?: readonly string[] | undefined
  /** Who sees to it: they belong to it and say who else does. */
  readonly stewardIds?: readonly string[] | undefined
  /** What all who belong to it have in which book; nothing in the others that the actor sees. */
  readonly books?: readonly { readonly bookId: string; readonly right: Right }[] | undefined
}

/**
 * Makes a branch with all it has, at once. Throws what making a team and granting a book throw, and `input-invalid` for what is no
 * domain.
 */
export async function createBranch(domain: Domain, actor: Actor, input: NewTeam & BranchParts): Promise<BranchView> {
  requireTeamKeeper(actor)
  return domain.store.write(actor, async (tx) => {
    const teamId = await addTeam(tx, { ...input, isBranch: true })
    await saveParts(tx, teamId, input)
    return viewBranch(tx, teamId)
  })
}

/** Changes of a branch what is said; its members follow its domains, and its books come and go for all of them. */
export async function changeBranch(
  domain: Domain,
  actor: Actor,
  input: TeamChange & BranchParts & { teamId: string },
): Promise<BranchView> {
  requireTeamKeeper(actor)
  const { teamId } = input
  return domain.store.write(actor, async (tx) => {
    if (!(await lockTeam(tx, teamId)).isBranch) throw teamNotFound()
    await alterTeam(tx, teamId, input)
    await saveParts(tx, teamId, input)
    return viewBranch(tx, teamId)
  })
}

async function saveParts(tx: WriteTx, teamId: string, { domains, stewardIds, books }: BranchParts): Promise<void> {
  if (stewardIds !== undefined) await saveStewards(tx, teamId, stewardIds)
  if (domains !== undefined) await saveDomains(tx, teamId, checkDomains(domains))
  if (books !== undefined) await saveBooks(tx, teamId, books)
}

async function saveStewards(tx: WriteTx, teamId: string, stewardIds: readonly string[]): Promise<void> {
  if (!(await membersExist(tx, stewardIds))) throw memberNotFound()
  const { name } = await lockTeam(tx, teamId)
  await fillTeam(tx, { teamId, name }, { add: stewardIds, remove: [] })
  await setStewards(tx, teamId, stewardIds)
  tx.ledger.noteAudit('branch-stewards-changed', teamId, { stewardIds })
}

async function saveDomains(tx: WriteTx, teamId: string, domains: readonly string[]): Promise<void> {
  const { name } = await lockTeam(tx, teamId)
  const moves = await domainMoves(tx, teamId, domains)
  await changeReach(tx, { memberIds: [...moves.coming, ...moves.leaving], title: name }, async () => {
    await setDomains(tx, teamId, domains)
    await makeDomainMoves(tx, teamId, moves)
  })
  tx.ledger.noteAudit('branch-domains-changed', teamId, { domains })
}

async function saveBooks(
  tx: WriteTx,
  teamId: string,
  books: readonly { readonly bookId: string; readonly right: Right }[],
): Promise<void> {
  const wanted = new Map(books.map(({ bookId, right }) => [bookId, right]))
  const rights = await bookRights(tx)
  // Books out of the actor's sight are not theirs to take away.
  const seen = (await readTeamGrants(tx, teamId)).filter(({ bookId }) => rights.has(bookId))
  const had = new Map(seen.map(({ bookId, allows }) => [bookId, allows]))
  for (const bookId of [...new Set([...had.keys(), ...wanted.keys()])].sort()) {
    const allows = wanted.get(bookId) ?? null
    if (allows !== (had.get(bookId) ?? null))
      await grantIn(tx, { bookId, grantee: { kind: 'team', id: teamId }, allows })
  }
}

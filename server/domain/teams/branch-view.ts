import type { Actor } from '#base/actor.ts'
import { readBooks } from '#store/books/reader.ts'
import { readDomains, readStewards } from '#store/teams/branches.ts'
import { readTeamGrants } from '#store/teams/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { bookRights } from '../sharing/book-rights.ts'
import { isRight, type Right } from '../sharing/right.ts'
import { teamNotFound } from './team-rules.ts'
import { type TeamView, viewTeam, viewTeams } from './team-view.ts'

/** A branch as somebody sees it. */
export interface BranchView extends TeamView {
  readonly domains: readonly string[]
  readonly stewards: readonly { readonly memberId: string; readonly name: string }[]
  /** The books that all who belong to it have, as far as the reader reaches them too. */
  readonly books: readonly { readonly bookId: string; readonly name: string; readonly right: Right }[]
}

/** The branches of the workspace by name. A guest sees only those the guest is in. */
export async function listBranches(domain: Domain, actor: Actor): Promise<BranchView[]> {
  return domain.store.read(actor, async (tx) => addParts(tx, await viewTeams(tx, null)))
}

/** One branch. Throws `team-not-found`. */
export async function findBranch(domain: Domain, actor: Actor, teamId: string): Promise<BranchView> {
  return domain.store.read(actor, (tx) => viewBranch(tx, teamId))
}

/** The same within a transaction. */
export async function viewBranch(tx: ReadTx, teamId: string): Promise<BranchView> {
  const [branch] = await addParts(tx, [await viewTeam(tx, teamId)])
  if (!branch) throw teamNotFound()
  return branch
}

/** The domains of all branches: who has an address there belongs to the house. */
export async function readInternalDomains(domain: Domain, actor: Actor): Promise<string[]> {
  const domains = await domain.store.read(actor, readDomains)
  return [...new Set(domains.map((one) => one.domain))]
}

async function addParts(tx: ReadTx, teams: readonly TeamView[]): Promise<BranchView[]> {
  const [domains, stewards, rights] = [await readDomains(tx), await readStewards(tx), await bookRights(tx)]
  const branches: BranchView[] = []
  for (const team of teams.filter((one) => one.isBranch)) {
    branches.push({
      ...team,
      domains: domains.filter((one) => one.teamId === team.teamId).map((one) => one.domain),
      stewards: stewards.filter((one) => one.teamId === team.teamId).filter((one) => isSeen(tx.actor, one.memberId)),
      books: await readSharedBooks(tx, team.teamId, rights),
    })
  }
  return branches
}

function isSeen(actor: Actor, memberId: string): boolean {
  return actor.role !== 'guest' || actor.memberId === memberId
}

async function readSharedBooks(
  tx: ReadTx,
  teamId: string,
  rights: ReadonlyMap<string, Right>,
): Promise<BranchView['books']> {
  const grants = (await readTeamGrants(tx, teamId)).filter((grant) => rights.has(grant.bookId))
  const books = await readBooks(
    tx,
    grants.map((grant) => grant.bookId),
  )
  return books.flatMap(({ bookId, name, deletedAt }) => {
    const allows = grants.find((grant) => grant.bookId === bookId)?.allows
    return deletedAt || allows === undefined || !isRight(allows) ? [] : [{ bookId, name, right: allows }]
  })
}

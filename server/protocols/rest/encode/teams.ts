import type { branch, OutputOf, team } from '@lazo/contract'
import type { BranchView } from '#domain/teams/branch-view.ts'
import type { TeamView } from '#domain/teams/team-view.ts'

/** A team as this door tells it. */
export function encodeTeam(view: TeamView): OutputOf<typeof team> {
  const { teamId, name, outerId, isBranch, mayManage, mayFill } = view
  const members = view.members.map((one) => ({ id: one.memberId, name: one.name, byDomain: one.byDomain }))
  return { id: teamId, name, outerId, isBranch, members, mayManage, mayFill }
}

/** A branch as this door tells it. */
export function encodeBranch(view: BranchView): OutputOf<typeof branch> {
  const stewards = view.stewards.map(({ memberId, name }) => ({ id: memberId, name }))
  return { ...encodeTeam(view), domains: [...view.domains], stewards, books: [...view.books] }
}

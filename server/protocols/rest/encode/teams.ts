import type { OutputOf, team } from '@lazo/contract'
import type { TeamView } from '#domain/teams/team-view.ts'

/** A team as this door tells it. */
export function encodeTeam(view: TeamView): OutputOf<typeof team> {
  const { teamId, name, outerId, isBranch, mayManage, mayFill } = view
  const members = view.members.map((one) => ({ id: one.memberId, name: one.name, byDomain: one.byDomain }))
  return { id: teamId, name, outerId, isBranch, members, mayManage, mayFill }
}

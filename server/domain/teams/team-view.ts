import { type Actor, isAdministrator } from '#base/actor.ts'
import { readStewards } from '#store/teams/branches.ts'
import { type PeopledTeam, readTeams } from '#store/teams/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { teamNotFound } from './team-rules.ts'

/** A team as somebody sees it. */
export interface TeamView extends PeopledTeam {
  /** Whether they may rename, nest and remove it. */
  readonly mayManage: boolean
  /** Whether they say who is in it. */
  readonly mayFill: boolean
}

/** The teams of the workspace by name. A guest sees only those the guest is in, and nobody else there. */
export async function listTeams(domain: Domain, actor: Actor): Promise<TeamView[]> {
  return domain.store.read(actor, (tx) => viewTeams(tx, null))
}

/** One team. Throws `team-not-found`. */
export async function findTeam(domain: Domain, actor: Actor, teamId: string): Promise<TeamView> {
  return domain.store.read(actor, (tx) => viewTeam(tx, teamId))
}

/** The same within a transaction. */
export async function viewTeam(tx: ReadTx, teamId: string): Promise<TeamView> {
  const [team] = await viewTeams(tx, [teamId])
  if (!team) throw teamNotFound()
  return team
}

/** Several, or all. */
export async function viewTeams(tx: ReadTx, teamIds: readonly string[] | null): Promise<TeamView[]> {
  const [teams, stewards] = [await readTeams(tx, teamIds), await readStewards(tx)]
  const { actor } = tx
  const mayManage = actor.mayWrite && isAdministrator(actor)
  const isSteward = (teamId: string) => stewards.some((one) => one.teamId === teamId && one.memberId === actor.memberId)
  return teams
    .flatMap((team) => asSeen(actor, team))
    .map((team) => {
      return { ...team, mayManage, mayFill: mayManage || (actor.mayWrite && isSteward(team.teamId)) }
    })
}

function asSeen(actor: Actor, team: PeopledTeam): PeopledTeam[] {
  if (actor.role !== 'guest') return [team]
  const members = team.members.filter((member) => member.memberId === actor.memberId)
  return members.length === 0 ? [] : [{ ...team, outerId: null, members }]
}

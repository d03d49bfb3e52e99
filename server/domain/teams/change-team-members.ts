import { type Actor, isAdministrator } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { membersExist } from '#store/members/exists.ts'
import { readStewards } from '#store/teams/branches.ts'
import { readTeams } from '#store/teams/reader.ts'
import { putIntoTeam, takeOutOfTeam } from '#store/teams/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { memberNotFound } from '../members/member-rules.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { changeReach } from '../sharing/change-reach.ts'
import { lockTeam, requireTeamKeeper } from './team-rules.ts'
import { type TeamView, viewTeam } from './team-view.ts'

/** Who goes into a team, and who out of it. */
export interface TeamMoves {
  readonly add: readonly string[]
  readonly remove: readonly string[]
}

/**
 * Puts members into a team or takes them out; what the team is granted comes and goes with it at once. Administrators do it, and in
 * branches their stewards. Gives the batch in which links ended, if any did. Throws `team-not-found`, `member-not-found`, `right-missing`, and
 * `belongs-by-address` for taking out who belongs to a branch by their address.
 */
export async function changeTeamMembers(
  domain: Domain,
  actor: Actor,
  input: TeamMoves & { teamId: string },
): Promise<{ team: TeamView; batchId: string | null }> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const team = await lockTeam(tx, input.teamId)
    if (!(await isSteward(tx, team.teamId))) requireTeamKeeper(actor)
    const batchId = await fillTeam(tx, team, input)
    return { team: await viewTeam(tx, team.teamId), batchId }
  })
}

/** The same of a team that is held, whoever asks. */
export async function fillTeam(
  tx: WriteTx,
  { teamId, name }: { teamId: string; name: string },
  { add, remove }: TeamMoves,
): Promise<string | null> {
  if (!(await membersExist(tx, add))) throw memberNotFound()
  const [team] = await readTeams(tx, [teamId])
  const present = new Map(team!.members.map((member) => [member.memberId, member]))
  const leaving = remove.filter((memberId) => present.has(memberId))
  if (leaving.some((memberId) => present.get(memberId)!.byDomain)) throw belongsByAddress()
  const coming = add.filter((memberId) => present.get(memberId)?.byDomain !== false)
  const moved = [...coming, ...leaving]
  if (moved.length === 0) return null
  for (const memberId of coming) tx.ledger.noteAudit('team-member-added', teamId, { memberId, name })
  for (const memberId of leaving) tx.ledger.noteAudit('team-member-removed', teamId, { memberId, name })
  return changeReach(tx, { memberIds: moved, title: name }, async () => {
    await putIntoTeam(tx, teamId, coming)
    await takeOutOfTeam(tx, teamId, leaving)
  })
}

async function isSteward(tx: WriteTx, teamId: string): Promise<boolean> {
  if (isAdministrator(tx.actor)) return false
  const stewards = await readStewards(tx)
  return stewards.some((one) => one.teamId === teamId && one.memberId === tx.actor.memberId)
}

function belongsByAddress(): ProductError {
  return new ProductError(
    'belongs-by-address',
    'They belong to this branch by their e-mail address, as long as it has that domain.',
  )
}

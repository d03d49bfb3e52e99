import type { Actor } from '#base/actor.ts'
import { insertTeam } from '#store/teams/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { fillTeam } from './change-team-members.ts'
import { checkTeamName, lockTeam, refuseTakenName, requireOutermost, requireTeamKeeper } from './team-rules.ts'
import { type TeamView, viewTeam } from './team-view.ts'

/** What a new team is to be. */
export interface NewTeam {
  readonly name: string
  /** The team it stands in. */
  readonly outerId?: string | null
  readonly memberIds?: readonly string[]
}

/** Makes a team with its members. Throws `team-name-taken`, `team-too-deep`, `team-not-found`, `member-not-found`, `right-missing`. */
export async function createTeam(domain: Domain, actor: Actor, input: NewTeam): Promise<TeamView> {
  requireTeamKeeper(actor)
  return domain.store.write(actor, async (tx) => {
    const teamId = await addTeam(tx, { ...input, isBranch: false })
    return viewTeam(tx, teamId)
  })
}

/** The same within a transaction, for teams and branches. */
export async function addTeam(tx: WriteTx, input: NewTeam & { isBranch: boolean }): Promise<string> {
  const teamId = tx.ids.next()
  const { outerId = null, memberIds = [], isBranch } = input
  const name = checkTeamName(input.name)
  if (outerId !== null) requireOutermost(await lockTeam(tx, outerId))
  await insertTeam(tx, { teamId, name, outerId, isBranch }).catch(refuseTakenName)
  tx.ledger.noteAudit('team-created', teamId, { name, outerId, isBranch })
  await fillTeam(tx, { teamId, name }, { add: memberIds, remove: [] })
  return teamId
}

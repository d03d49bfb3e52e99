import type { Actor } from '#base/actor.ts'
import { readTeamReach } from '#store/teams/reader.ts'
import { updateTeam } from '#store/teams/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { changeReach } from '../sharing/change-reach.ts'
import { checkTeamName, lockNested, refuseTakenName, requireTeamKeeper } from './team-rules.ts'
import { type TeamView, viewTeam } from './team-view.ts'

/** What is to be different of a team; what is not said stays as it is. */
export interface TeamChange {
  readonly name?: string | undefined
  /** The team it is to stand in; null for none. */
  readonly outerId?: string | null | undefined
}

/**
 * Gives a team another name, or puts it into another team or out of it: then its members get or lose what the other is granted.
 * Throws `team-not-found`, `team-name-taken`, `team-too-deep`, `right-missing`.
 */
export async function changeTeam(
  domain: Domain,
  actor: Actor,
  input: TeamChange & { teamId: string },
): Promise<{ team: TeamView; batchId: string | null }> {
  requireTeamKeeper(actor)
  return domain.store.write(actor, async (tx) => {
    const batchId = await alterTeam(tx, input.teamId, input)
    return { team: await viewTeam(tx, input.teamId), batchId }
  })
}

/** The same within a transaction, for teams and branches. */
export async function alterTeam(tx: WriteTx, teamId: string, change: TeamChange): Promise<string | null> {
  const before = await lockNested(tx, teamId, change.outerId ?? null)
  const name = change.name === undefined ? before.name : checkTeamName(change.name)
  const outerId = change.outerId === undefined ? before.outerId : change.outerId
  if (name === before.name && outerId === before.outerId) return null
  const from = { name: before.name, outerId: before.outerId }
  tx.ledger.noteAudit('team-changed', teamId, { from, to: { name, outerId } })
  const write = () => updateTeam(tx, { ...before, name, outerId }).catch(refuseTakenName)
  if (outerId !== before.outerId)
    return changeReach(tx, { memberIds: await readTeamReach(tx, teamId), title: name }, write)
  await write()
  return null
}

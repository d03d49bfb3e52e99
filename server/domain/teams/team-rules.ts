import { type Actor, isAdministrator } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { checkLabel } from '#base/label.ts'
import { lockTeams, readInnerTeams, type StoredTeam } from '#store/teams/reader.ts'
import { isTeamNameTaken } from '#store/teams/writer.ts'
import type { WriteTx } from '#store/transaction.ts'

/** Refuses who does not administer the workspace, and keys that may only read. */
export function requireTeamKeeper(actor: Actor): void {
  if (!actor.mayWrite) throw new ProductError('scope-missing', 'This access may only read.')
  if (!isAdministrator(actor))
    throw new ProductError('right-missing', 'Only owners and administrators manage teams and branches.')
}

/** A team's name as it is kept. Throws `input-invalid`. */
export function checkTeamName(typed: string): string {
  return checkLabel(typed, 'A team', ', such as “Sales”')
}

/** One team, held against other changes until the transaction ends. Throws `team-not-found`. */
export async function lockTeam(tx: WriteTx, teamId: string): Promise<StoredTeam> {
  const [team] = await lockTeams(tx, [teamId])
  if (!team) throw teamNotFound()
  return team
}

/**
 * A team and the one it is to stand in, held until the transaction ends. Throws `team-not-found`, and `team-too-deep` where a team would stand in
 * itself, or in one that stands in another.
 */
export async function lockNested(tx: WriteTx, teamId: string, outerId: string | null): Promise<StoredTeam> {
  const locked = await lockTeams(tx, outerId === null ? [teamId] : [teamId, outerId])
  const team = locked.find((one) => one.teamId === teamId)
  if (!team) throw teamNotFound()
  if (outerId === null) return team
  const outer = locked.find((one) => one.teamId === outerId)
  if (!outer) throw teamNotFound()
  if (outer === team || outer.outerId !== null || (await readInnerTeams(tx, teamId)).length > 0) throw tooDeep()
  return team
}

/** Refuses a team in which none may stand: it stands in another itself. */
export function requireOutermost(outer: StoredTeam): void {
  if (outer.outerId !== null) throw tooDeep()
}

/** The error for a team that is not there. */
export function teamNotFound(): ProductError {
  return new ProductError('team-not-found', 'There is no such team.')
}

/** Says that the name is taken where that was what was thrown. */
export function refuseTakenName(thrown: unknown): never {
  if (!isTeamNameTaken(thrown)) throw thrown
  throw new ProductError('team-name-taken', 'There is a team or branch of this name already.', { cause: thrown })
}

function tooDeep(): ProductError {
  return new ProductError('team-too-deep', 'A team stands in one other at most, and that one in none.')
}

import type { Actor } from '#base/actor.ts'
import type { Access, Caller } from '../access.ts'
import { findAccount } from '../accounts/find-account.ts'
import { refuseDisabled } from '../accounts/refuse-disabled.ts'
import { actorOf } from './authenticate.ts'
import { chooseMembership } from './choose-membership.ts'

/**
 * The actor a command on the machine itself speaks for (`--as EMAIL --workspace NAME`). Asks for no credentials: who runs
 * commands there holds the data folder anyway. Throws `account-not-found`, `account-disabled`, `workspace-ambiguous`.
 */
export async function actAs(
  access: Access,
  person: { email: string; workspace?: string | undefined },
  door: Caller['door'],
): Promise<Actor> {
  const account = await findAccount(access, person.email)
  refuseDisabled(account)
  const membership = chooseMembership(await access.directory.membershipsOf(account.accountId), person.workspace)
  return actorOf(account, membership, { door, mayWrite: true })
}

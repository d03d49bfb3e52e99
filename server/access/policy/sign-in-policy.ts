import { type Actor, isAdministrator } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { readAccountsWithPasskey } from '#store/identity/passkeys.ts'
import { readAccountsWithFactor } from '#store/identity/second-factors.ts'
import { readSignInPolicy, type SignInPolicy, saveSignInPolicy } from '#store/identity/sign-in-policies.ts'
import type { Access } from '../access.ts'
import type { Identified } from '../actors/authenticate.ts'
import { factorScope } from '../second-factor/factor-scope.ts'
import { holdAgainstPolicy } from './refuse-by-policy.ts'

/** What the workspace of an administrator asks of who enters it. Throws `right-missing`. */
export async function readPolicy(access: Access, actor: Actor): Promise<SignInPolicy> {
  requireAdministration(actor)
  return access.identity.ask((tx) => readSignInPolicy(tx, actor.workspaceId))
}

/** Which of some accounts have neither a second factor for a workspace nor a passkey. */
export async function withoutFactor(
  access: Access,
  actor: Actor,
  accountIds: readonly string[],
): Promise<(accountId: string) => boolean> {
  const scopes = [factorScope('', null).scopeId, actor.workspaceId]
  const withCode = await access.identity.ask((tx) => readAccountsWithFactor(tx, accountIds, scopes))
  const withPasskey = await access.identity.ask((tx) => readAccountsWithPasskey(tx, accountIds))
  return (accountId) => !withCode.has(accountId) && !withPasskey.has(accountId)
}

/**
 * Says what the workspace asks of who enters it from now on. Who says so must be let in by it: so it is done in a browser, and
 * nobody shuts themselves out. Throws `right-missing`, `session-needed`, `second-factor-required`, `domain-not-allowed`.
 */
export async function changePolicy(access: Access, who: Identified, next: SignInPolicy): Promise<void> {
  const { actor, account, session } = who
  requireAdministration(actor)
  if (!session) throw new ProductError('session-needed', 'This is done by a person who is signed in, not by a token.')
  const { workspaceId, memberId, accountId, role, door } = actor
  const mine = (await access.directory.membershipsOf(accountId)).find((one) => one.workspaceId === workspaceId)
  const policy = { ...next, domains: [...new Set(next.domains)].toSorted() }
  holdAgainstPolicy(policy, { account, session }, { role, workspaceName: mine?.workspaceName ?? '' })
  await access.identity.ask((tx) => saveSignInPolicy(tx, workspaceId, policy, access.clock.now()))
  await access.journal({
    act: 'sign-in-policy-changed',
    accountId,
    subject: `workspace:${workspaceId}`,
    door,
    member: { workspaceId, memberId },
    payload: { ...policy },
  })
}

function requireAdministration(actor: Actor): void {
  if (!isAdministrator(actor))
    throw new ProductError('right-missing', 'Only owners and administrators decide how people sign in.')
}

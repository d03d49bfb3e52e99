import { ProductError } from '#base/errors.ts'
import { readSignInPolicy, type SignInPolicy } from '#store/identity/sign-in-policies.ts'
import type { Access, Membership } from '../access.ts'
import { isStrong } from '../sessions/is-strong.ts'
import type { SignedIn } from '../sessions/know-session.ts'

/**
 * Keeps a session out of a workspace that asks for more than it has. Tokens and devices, which their owner made when let in, go
 * on. Throws `domain-not-allowed` and `second-factor-required`.
 */
export async function refuseByPolicy(access: Access, signedIn: SignedIn, membership: Membership): Promise<void> {
  const policy = await access.identity.ask((tx) => readSignInPolicy(tx, membership.workspaceId))
  holdAgainstPolicy(policy, signedIn, membership)
}

/** The same for a policy that is known. */
export function holdAgainstPolicy(
  policy: SignInPolicy,
  { account, session }: SignedIn,
  { role, workspaceName }: Pick<Membership, 'role' | 'workspaceName'>,
): void {
  const domain = domainOf(account.email)
  if (role !== 'guest' && policy.domains.length > 0 && !policy.domains.includes(domain))
    throw new ProductError(
      'domain-not-allowed',
      `${workspaceName} lets nobody in with an address at ${domain}. Ask who administers it.`,
      { facts: { workspace: workspaceName, domain } },
    )
  if (policy.isSecondFactorRequired && !isStrong(session))
    throw new ProductError(
      'second-factor-required',
      `${workspaceName} asks for a second factor: a code from an app. Set one up first.`,
      { facts: { workspace: workspaceName } },
    )
}

/** The domain of an e-mail address in its normal form. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1)
}

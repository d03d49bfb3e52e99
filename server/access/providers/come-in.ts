import { ProductError } from '#base/errors.ts'
import { type Account, readAccountByEmail } from '#store/identity/account-reader.ts'
import { accountEmail } from '#store/identity/account-words.ts'
import { insertProviderLink, type Provider, readLinkedAccount } from '#store/identity/providers.ts'
import type { SignInWay } from '#store/identity/sessions.ts'
import type { Access, Caller } from '../access.ts'
import { refuseDisabled } from '../accounts/refuse-disabled.ts'
import { membershipDisabled } from '../actors/choose-membership.ts'
import { domainOf } from '../policy/refuse-by-policy.ts'
import { type NewSession, openSession } from '../sessions/open-session.ts'
import type { Person } from './oidc.ts'

/** Makes a member of somebody who is none yet. */
export type MakeMember = (person: { email: string; name: string }) => Promise<Account>

/** Who a provider vouches for, and what makes a member of them where that is wanted. */
export interface Vouched {
  readonly provider: Provider
  readonly person: Person
  readonly makeMember: MakeMember
}

/**
 * The account of somebody whom a provider of one workspace vouches for: the one it was before, else that of the member with this
 * address, else a new member where the provider may bring some. Throws `email-unverified`, `not-invited`, `account-disabled`.
 */
export async function accountOfVouched(access: Access, vouched: Vouched, caller: Caller): Promise<Account> {
  const { provider, person } = vouched
  const { providerId, workspaceId } = provider
  const linked = await access.identity.ask((tx) => readLinkedAccount(tx, providerId, person.subject))
  const account = linked ?? (await findOrMake(access, vouched))
  refuseDisabled(account)
  const memberships = await access.directory.membershipsOf(account.accountId)
  const mine = memberships.find((one) => one.workspaceId === workspaceId)
  // Who was removed does not come back by themselves.
  if (!mine) throw notInvited(provider)
  if (mine.isDisabled) throw membershipDisabled()
  if (!linked) await link(access, vouched, account, caller)
  return account
}

/** Opens a session that opens the workspace of the provider alone. */
export async function openVouched(
  access: Access,
  input: { provider: Provider; account: Account; way: SignInWay; client: string | undefined },
  caller: Caller,
): Promise<NewSession> {
  const { provider, account, way, client } = input
  const { accountId } = account
  const opened = { accountId, way, client, workspaceId: provider.workspaceId }
  const session = await openSession(access, opened, caller)
  const payload = { address: caller.address, way, providerId: provider.providerId }
  await access.journal({ act: 'signed-in', accountId, subject: `account:${accountId}`, door: caller.door, payload })
  return session
}

function notInvited({ name }: Provider): ProductError {
  return new ProductError('not-invited', `“${name}” knows you, but you are no member here. Ask for an invitation.`, {
    facts: { name },
  })
}

async function findOrMake(access: Access, { provider, person, makeMember }: Vouched): Promise<Account> {
  const email = verifiedEmail(provider, person)
  const account = await access.identity.ask((tx) => readAccountByEmail(tx, email))
  const memberships = account ? await access.directory.membershipsOf(account.accountId) : []
  if (account && memberships.some(({ workspaceId }) => workspaceId === provider.workspaceId)) return account
  const isOfDomain = provider.domains.length === 0 || provider.domains.includes(domainOf(email))
  if (!provider.mayJoin || !isOfDomain) throw notInvited(provider)
  return makeMember({ email, name: person.name ?? email.split('@')[0]! })
}

function verifiedEmail(provider: Provider, { email, isVerified }: Person): string {
  const address = email === null ? null : accountEmail(email)
  const settings = provider.settings as { readonly trustsEmail?: boolean }
  const isTrusted = address !== null && settings.trustsEmail === true && provider.domains.includes(domainOf(address))
  if (address !== null && (isVerified || isTrusted)) return address
  throw new ProductError(
    'email-unverified',
    `“${provider.name}” does not say that your e-mail address is yours, so nobody knows who you are here.`,
    { facts: { name: provider.name } },
  )
}

async function link(access: Access, { provider, person }: Vouched, account: Account, caller: Caller): Promise<void> {
  const { accountId } = account
  const { providerId, workspaceId } = provider
  const at = access.clock.now()
  await access.identity.ask((tx) => insertProviderLink(tx, { providerId, subject: person.subject, accountId, at }))
  const memberships = await access.directory.membershipsOf(accountId)
  const memberId = memberships.find((one) => one.workspaceId === workspaceId)!.memberId
  await access.journal({
    act: 'provider-linked',
    accountId,
    subject: `account:${accountId}`,
    door: caller.door,
    member: { workspaceId, memberId },
    payload: { providerId, name: provider.name },
  })
}

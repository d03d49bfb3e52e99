import { normalEmail } from '@lazo/normal'
import { ProductError } from '#base/errors.ts'
import { isId } from '#base/ids.ts'
import { type Account, readSignIn } from '#store/identity/account-reader.ts'
import { noteKnownAddress } from '#store/identity/known-addresses.ts'
import { type Provider, readProvider } from '#store/identity/providers.ts'
import type { Access, Caller } from '../access.ts'
import { factorScope } from '../second-factor/factor-scope.ts'
import { proveSecondFactor } from '../second-factor/prove-second-factor.ts'
import type { NewSession } from '../sessions/open-session.ts'
import { addressKey } from '../tries/address-key.ts'
import { type CountedTry, countTry } from '../tries/count-try.ts'
import { directoryLimits, directorySubject } from '../tries/try-limits.ts'
import { accountOfVouched, type MakeMember, openVouched } from './come-in.ts'
import { bindPerson } from './directory.ts'
import type { Person } from './oidc.ts'
import { directoryOf } from './provider-settings.ts'

/** What somebody types who signs in by a directory. */
export interface DirectoryInput {
  readonly providerId: string
  /** Whatever the directory finds them by. */
  readonly user: string
  readonly password: string
  readonly code?: string | undefined
  readonly client?: string | undefined
}

/**
 * Opens a session for who is in the directory of a workspace and knows their password there, and the code of who has a second factor
 * for this workspace. It opens this workspace alone. Throws `sign-in-failed` alike for a wrong password and somebody unknown,
 * `provider-unreachable`, `second-factor-needed`, `too-many-tries` and what coming in throws.
 */
export async function signInByDirectory(
  access: Access,
  input: DirectoryInput,
  makeMember: (provider: Provider) => MakeMember,
  caller: Caller,
): Promise<NewSession> {
  const provider = await requireDirectory(access, input.providerId)
  const isKnown = await isKnownAddress(access, input.user, caller)
  const person = await provePerson(access, { provider, input, isKnown }, caller)
  const account = await accountOfVouched(access, { provider, person, makeMember: makeMember(provider) }, caller)
  const scope = factorScope(account.accountId, provider.workspaceId)
  const claim = { scope, code: input.code, isKnownAddress: isKnown }
  const way = (await proveSecondFactor(access, claim, caller)) ? 'ldap-and-code' : 'ldap'
  await noteAddress(access, account, caller)
  return openVouched(access, { provider, account, way, client: input.client }, caller)
}

async function provePerson(
  access: Access,
  { provider, input, isKnown }: { provider: Provider; input: DirectoryInput; isKnown: boolean },
  caller: Caller,
): Promise<Person> {
  const { user, password } = input
  const who = { providerId: provider.providerId, user: user.trim().toLowerCase() }
  const counted = await countTry(access, directoryLimits(who, caller.address, isKnown))
  const person = await askedOrGivenBack(counted, bindPerson(directoryOf(access, provider), user, password))
  if (!person) {
    const payload = { address: caller.address, providerId: provider.providerId }
    await access.journal({
      act: 'sign-in-failed',
      accountId: null,
      subject: 'account:unknown',
      door: caller.door,
      payload,
    })
    throw new ProductError('sign-in-failed', 'Name or password are wrong.')
  }
  await counted.giveBack([directorySubject(who, caller.address)])
  return person
}

/** What a directory says, or the try back: where it said nothing, nothing was guessed. */
async function askedOrGivenBack<T>(counted: CountedTry, asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (error) {
    await counted.giveBack()
    throw error
  }
}

async function requireDirectory(access: Access, providerId: string): Promise<Provider> {
  const provider = isId(providerId) ? await access.identity.ask((tx) => readProvider(tx, providerId)) : null
  if (provider?.isOn && provider.kind === 'ldap') return provider
  throw new ProductError('provider-not-found', 'There is no such way to sign in.')
}

async function isKnownAddress(access: Access, user: string, { address }: Caller): Promise<boolean> {
  const email = normalEmail(user)?.address
  if (email === undefined) return false
  const found = await access.identity.ask((tx) => readSignIn(tx, email, addressKey(address)))
  return found?.isKnownAddress ?? false
}

async function noteAddress(access: Access, { accountId }: Account, { address }: Caller): Promise<void> {
  await access.identity.ask((tx) => noteKnownAddress(tx, accountId, addressKey(address), access.clock.now()))
}

import { ProductError } from '#base/errors.ts'
import type { Account } from '#store/identity/account-reader.ts'
import { accountEmail, accountName } from '#store/identity/account-words.ts'
import { ensureAccountRow } from '#store/identity/account-writer.ts'
import { clearTries } from '#store/identity/attempts.ts'
import { hasLiveSetupCode, insertOneTime, peekOneTime, reopenOneTime, useSetupCode } from '#store/identity/one-time.ts'
import type { Access, Caller } from '../access.ts'
import { later, lifetimes } from '../access-times.ts'
import { checkPassword } from '../passwords/check-password.ts'
import { replacePassword } from '../passwords/replace-password.ts'
import { codeHash, newCode } from '../secret-text.ts'
import { countTry } from '../tries/count-try.ts'
import { oneTimeLimits } from '../tries/try-limits.ts'
import { setupCodeInvalid } from './code-invalid.ts'

/** A code that makes whoever types it the owner; to be shown only where the machine's administrator looks. */
export interface SetupCode {
  /** As it is printed and typed: `K7QM-4TXR`. */
  readonly code: string
  readonly expiresAt: Date
}

/** What the future owner types. */
export interface SetupInput {
  readonly code: string
  readonly email: string
  readonly name: string
  readonly password: string
}

/**
 * A new code for the owner's set-up, which works for an hour; null when the server has a workspace already, or with
 * `onlyWhenNone` when an earlier code still works. Earlier codes keep working, since another process may have printed them.
 */
export async function makeSetupCode(
  access: Access,
  options: { onlyWhenNone?: boolean } = {},
): Promise<SetupCode | null> {
  if (await access.directory.hasWorkspaces()) return null
  const createdAt = access.clock.now()
  if (options.onlyWhenNone && (await access.identity.ask((tx) => hasLiveSetupCode(tx, createdAt)))) return null
  const code = newCode()
  const expiresAt = later(createdAt, lifetimes.setupCode)
  const record = { oneTimeId: access.ids.next(), purpose: 'setup' as const, accountId: null, createdAt, expiresAt }
  await access.identity.transact(async (tx) => {
    await insertOneTime(tx, codeHash(code), record)
    await clearTries(tx, ['setup'])
  })
  return { code, expiresAt }
}

/**
 * Makes the owner's account by a code, and with it the first workspace by `makeWorkspace`. The code works once, also when
 * typed twice at the same moment; when `makeWorkspace` fails it works again. Throws `setup-done`, `code-invalid`,
 * `password-weak`, `email-invalid`, `too-many-tries`.
 */
export async function setUp<T>(
  access: Access,
  input: SetupInput,
  caller: Caller,
  makeWorkspace: (owner: Account) => Promise<T>,
): Promise<T> {
  if (await access.directory.hasWorkspaces())
    throw new ProductError('setup-done', 'This server is set up already. Sign in instead.')
  const person = { email: accountEmail(input.email), name: accountName(input.name) }
  checkPassword(input.password, person)
  const oneTimeId = await findCode(access, input.code, caller)
  const owner = await makeOwner(access, { oneTimeId, person, password: input.password })
  const made = await makeWorkspace(owner).catch(async (error: unknown) => {
    await access.identity.ask((tx) => reopenOneTime(tx, oneTimeId))
    throw error
  })
  const { accountId } = owner
  await access.journal({
    act: 'server-set-up',
    accountId,
    subject: `account:${accountId}`,
    door: caller.door,
    payload: { address: caller.address },
  })
  return made
}

async function findCode(access: Access, typed: string, caller: Caller): Promise<string> {
  const counted = await countTry(access, oneTimeLimits('setup', caller.address))
  const found = await access.identity.ask((tx) => peekOneTime(tx, 'setup', codeHash(typed), access.clock.now()))
  if (!found) throw setupCodeInvalid()
  await counted.giveBack()
  return found.oneTimeId
}

async function makeOwner(
  access: Access,
  input: { oneTimeId: string; person: { email: string; name: string }; password: string },
): Promise<Account> {
  const hash = await access.passwords.hash(input.password)
  const at = access.clock.now()
  const fresh = { accountId: access.ids.next(), ...input.person, at }
  const owner = await access.identity.transact(async (tx) => {
    if (!(await useSetupCode(tx, input.oneTimeId, at))) return null
    const account = await ensureAccountRow(tx, fresh)
    await replacePassword(tx, account, hash, at)
    return account
  })
  if (!owner) throw setupCodeInvalid()
  return owner
}

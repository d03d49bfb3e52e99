import { normalEmail } from '@lazo/normal'
import { type AppPasswordWithAccount, readAppPassword, touchAppPassword } from '#store/identity/app-passwords.ts'
import type { Access, Caller } from '../access.ts'
import { lifetimes } from '../access-times.ts'
import { refuseDisabled } from '../accounts/refuse-disabled.ts'
import { membershipDisabled } from '../actors/choose-membership.ts'
import { addressKey } from '../tries/address-key.ts'
import { comparedOrGivenBack, countTry } from '../tries/count-try.ts'
import { deviceLimits, strangerLimits } from '../tries/try-limits.ts'
import { readAppPassword as readTyped } from './app-password-text.ts'
import type { DeviceClaim } from './device-claim.ts'
import type { ProvenKey } from './key-ring.ts'
import { passwordRefused } from './password-refused.ts'

/** A claim, and the key under which it is remembered. */
type KeyedClaim = DeviceClaim & { readonly key: string }

/**
 * Proves an app password from the start. One whose selector nobody has is no guess at anything, so it is refused without a slow
 * hash, and what it took tells nothing of the name. Tries at a device count for that device alone: neither strangers nor an old
 * phone in the same house shut it out.
 */
export async function proveAppPassword(access: Access, claim: KeyedClaim, caller: Caller): Promise<ProvenKey> {
  const typed = readTyped(claim.password)
  const found = typed && (await findPassword(access, typed.selector, caller))
  if (!typed || !found) return refuseStranger(access, claim, caller)
  const limits = deviceLimits(found.deviceId, caller.address)
  const counted = await inLine(access, caller, () => countTry(access, limits))
  const isRight = await comparedOrGivenBack(counted, access.keyRing.passwords.matches(found.hash, typed.signs))
  if (!isRight || !isUser(found, claim.user)) return refuseGuess(access, { claim, found }, caller)
  await counted.giveBack()
  return admit(access, claim, found)
}

/** Looks again at account, member and device of a password that was proven before. */
export async function lookAgain(access: Access, known: ProvenKey): Promise<ProvenKey> {
  const found = await access.identity.ask((tx) => readAppPassword(tx, known.selector))
  if (!found || found.hash !== known.hash) throw passwordRefused()
  return { ...(await standing(access, found)), provenAt: known.provenAt }
}

function findPassword(access: Access, selector: string, caller: Caller): Promise<AppPasswordWithAccount | null> {
  return inLine(access, caller, () => access.identity.ask((tx) => readAppPassword(tx, selector)))
}

function inLine<T>(access: Access, { address }: Caller, work: () => Promise<T>): Promise<T> {
  return access.keyRing.line.run(work, addressKey(address))
}

async function refuseStranger(access: Access, claim: KeyedClaim, caller: Caller): Promise<never> {
  await inLine(access, caller, () => countTry(access, strangerLimits(claim.user, caller.address)))
  access.log.info({ address: caller.address, door: claim.door }, 'refused an app password that is none')
  throw refusedFor(access, claim)
}

async function refuseGuess(
  access: Access,
  { claim, found }: { claim: KeyedClaim; found: AppPasswordWithAccount },
  caller: Caller,
): Promise<never> {
  const { workspaceId, memberId, deviceId } = found
  await access.journal({
    act: 'app-password-refused',
    accountId: null,
    subject: `device:${deviceId}`,
    door: claim.door,
    member: { workspaceId, memberId },
    payload: { address: caller.address },
  })
  throw refusedFor(access, claim)
}

async function admit(access: Access, claim: KeyedClaim, found: AppPasswordWithAccount): Promise<ProvenKey> {
  if (found.revokedAt) throw refusedFor(access, claim)
  const proven = await standing(access, found)
  await access.identity.ask((tx) => touchAppPassword(tx, found.appPasswordId, access.clock.now()))
  return proven
}

/** The same text is refused from memory for a while: a phone that goes on with an old password guesses nothing. */
function refusedFor(access: Access, { key }: KeyedClaim) {
  access.keyRing.noteWrong(key, access.clock.now().getTime() + lifetimes.deviceRemembered)
  return passwordRefused()
}

async function standing(access: Access, found: AppPasswordWithAccount): Promise<ProvenKey> {
  const now = access.clock.now().getTime()
  if (found.revokedAt) throw passwordRefused()
  refuseDisabled(found.account)
  const { accountId, workspaceId, memberId, deviceId, selector, hash } = found
  const nobody = { accountId, workspaceId, memberId, deviceId, role: 'guest', door: 'carddav', mayWrite: true } as const
  const device = await access.devices.standing(nobody)
  if (!device) throw passwordRefused()
  if (device.isMemberDisabled) throw membershipDisabled()
  const { doors, role } = device
  return { actor: { ...nobody, role }, doors, selector, hash, provenAt: now, checkedAt: now }
}

function isUser({ account, memberId }: AppPasswordWithAccount, typed: string): boolean {
  const user = typed.trim()
  return user.toLowerCase() === memberId || normalEmail(user)?.address === account.email
}

import type { TryLimit } from '#store/identity/attempts.ts'
import { digest } from '../secret-text.ts'
import { addressKey } from './address-key.ts'

/**
 * The limits of one try to sign in. Strangers share the tries of an account and those of their address. From an address where
 * the account signed in before only the tries of that very pair count, so strangers elsewhere cannot shut its owner out.
 */
export function signInLimits(email: string, address: string, isKnownAddress: boolean): TryLimit[] {
  const pair = { subject: pairSubject(email, address), tries: 10, minutes: 15 }
  if (isKnownAddress) return [pair]
  return [pair, { subject: accountSubject(email), tries: 30, minutes: 60 }, addressLimit(address)]
}

/**
 * The limits of one try at the directory of a company. A directory counts wrong passwords itself and may lock its account: so
 * strangers share few tries, and an address where its owner signed in before has its own.
 */
export function directoryLimits(
  who: { providerId: string; user: string },
  address: string,
  isKnown: boolean,
): TryLimit[] {
  const user = `${who.providerId}:${nameless(who.user)}`
  const pair = { subject: directorySubject(who, address), tries: 8, minutes: 15 }
  if (isKnown) return [pair]
  return [pair, { subject: `ldap:${user}`, tries: 8, minutes: 30 }, addressLimit(address)]
}

/** Under what the tries at somebody in a directory from one address are counted. */
export function directorySubject(who: { providerId: string; user: string }, address: string): string {
  return `ldap:${who.providerId}:${nameless(who.user)}:${addressKey(address)}`
}

/** The limits of one try with a passkey, which nobody guesses: they spare the work of those who send anything. */
export function passkeyLimits(address: string): TryLimit[] {
  return [{ subject: `passkey:${addressKey(address)}`, tries: 60, minutes: 15 }]
}

/**
 * The limits of one try with a code of the second factor. Only who knows the password comes so far; still strangers share the
 * tries of an account, and an address where it signed in before has its own. A million codes, three of them right at a moment.
 */
export function codeLimits(accountId: string, address: string, isKnownAddress: boolean): TryLimit[] {
  const pair = [
    { subject: codeSubject(accountId, address), tries: 10, minutes: 15 },
    { subject: `code-day:${accountId}:${addressKey(address)}`, tries: 40, minutes: 1_440 },
  ]
  if (isKnownAddress) return pair
  return [
    ...pair,
    { subject: `code:${accountId}`, tries: 20, minutes: 60 },
    { subject: `code-day:${accountId}`, tries: 60, minutes: 1_440 },
  ]
}

/** Under what the tries at the second factor of an account from one address are counted. */
export function codeSubject(accountId: string, address: string): string {
  return `code:${accountId}:${addressKey(address)}`
}

/** The limits of one try by a browser in which the account was signed in before: its own, wherever it is. */
export function browserLimits(accountId: string, browser: string): TryLimit[] {
  return [{ subject: `browser:${accountId}:${browser}`, tries: 10, minutes: 15 }]
}

/** The limits of one try with a one-time code or link. */
export function oneTimeLimits(purpose: 'setup' | 'reset' | 'invitation', address: string): TryLimit[] {
  return [
    { subject: `${purpose}:${addressKey(address)}`, tries: 10, minutes: 15 },
    { subject: purpose, tries: 100, minutes: 15 },
  ]
}

/**
 * The limits of asking for a link by mail: nobody's mailbox is filled by strangers, and strangers do not use up the letters of an address
 * where the account signed in before.
 */
export function resetRequestLimits(email: string, address: string, isKnownAddress: boolean): TryLimit[] {
  const pair = { subject: `letter:${nameless(email)}:${addressKey(address)}`, tries: 3, minutes: 60 }
  if (isKnownAddress) return [pair]
  return [
    pair,
    { subject: `letter:${nameless(email)}`, tries: 6, minutes: 60 },
    { subject: `letter:${addressKey(address)}`, tries: 20, minutes: 60 },
  ]
}

/** The limits of one try at a device, whose name on the server was known: those of an address count for it alone. */
export function deviceLimits(deviceId: string, address: string): TryLimit[] {
  return [{ subject: `device:${deviceId}:${addressKey(address)}`, tries: 10, minutes: 15 }]
}

/** The limits of one try with an app password that is none; apart from those of signing in, so that no phone shuts a person out. */
export function strangerLimits(user: string, address: string): TryLimit[] {
  return [
    { subject: `app:${nameless(user)}:${addressKey(address)}`, tries: 10, minutes: 15 },
    { subject: `app:${addressKey(address)}`, tries: 100, minutes: 15 },
  ]
}

/** Under what the tries at an account from one address are counted. */
export function pairSubject(email: string, address: string): string {
  return `pair:${nameless(email)}:${addressKey(address)}`
}

/** Under what the tries of strangers at an account are counted. */
export function accountSubject(email: string): string {
  return `account:${nameless(email)}`
}

function addressLimit(address: string): TryLimit {
  return { subject: `address:${addressKey(address)}`, tries: 100, minutes: 15 }
}

/** What was typed as an e-mail may be anything, even a password, so it is not kept as it is. */
function nameless(email: string): string {
  return digest(email).toString('base64url').slice(0, 22)
}

/** The limits of one try with the password of a link: those of an address, and of all strangers together. */
export function linkLimits(linkId: string, address: string): TryLimit[] {
  return [
    { subject: `link:${linkId}:${addressKey(address)}`, tries: 10, minutes: 15 },
    { subject: `link:${linkId}`, tries: 100, minutes: 60 },
  ]
}

/**
 * The limits of what strangers send by one form, and by all forms from one address. At a fair a whole hall shares an address, so
 * there is room for many hands; but not for a machine.
 */
export function formLimits(formId: string, address: string): TryLimit[] {
  return [
    { subject: `form:${formId}:${addressKey(address)}`, tries: 40, minutes: 60 },
    { subject: `form:${addressKey(address)}`, tries: 80, minutes: 60 },
    { subject: `form:${formId}`, tries: 400, minutes: 60 },
  ]
}

import { ProductError } from '#base/errors.ts'
import { deleteSession, readSession, readSessionsOf, type SessionRecord } from '#store/identity/sessions.ts'
import type { Access, Caller } from '../access.ts'
import { later, lifetimes } from '../access-times.ts'
import { secretHash } from '../secret-text.ts'

/** Ends the session of a token; a token without session is as good as signed out. */
export async function signOut(access: Access, token: string, caller: Caller): Promise<void> {
  const hash = secretHash(token)
  const session = hash && (await access.identity.ask((tx) => readSession(tx, hash)))
  if (session) await end(access, session.account.accountId, session.sessionId, { act: 'signed-out', caller })
}

/** The sessions of an account that still live, the last used first. */
export async function listSessions(access: Access, accountId: string): Promise<SessionRecord[]> {
  const now = access.clock.now()
  const sessions = await access.identity.ask((tx) => readSessionsOf(tx, accountId))
  return sessions.filter((session) => isAlive(session, now))
}

/** Ends one session of an account, as its owner does for a browser left behind. Throws `token-not-found`. */
export async function endSession(access: Access, accountId: string, sessionId: string, caller: Caller): Promise<void> {
  const ended = await end(access, accountId, sessionId, { act: 'session-ended', caller })
  if (!ended) throw new ProductError('token-not-found', 'There is no such session.')
}

/** Whether a session may still be used: neither too old nor left unused for too long. */
export function isAlive(session: SessionRecord, now: Date): boolean {
  return session.expiresAt > now && later(session.usedAt, lifetimes.sessionIdle) > now
}

async function end(
  access: Access,
  accountId: string,
  sessionId: string,
  how: { act: 'signed-out' | 'session-ended'; caller: Caller },
): Promise<boolean> {
  const ended = await access.identity.ask((tx) => deleteSession(tx, accountId, sessionId))
  if (!ended) return false
  const { act, caller } = how
  await access.journal({ act, accountId, subject: `account:${accountId}`, door: caller.door, payload: { sessionId } })
  return true
}

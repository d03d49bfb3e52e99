import { ProductError } from '#base/errors.ts'
import {
  deleteOtherSessions,
  deleteSession,
  readSession,
  readSessionsOf,
  type SessionRecord,
  type SessionScope,
} from '#store/identity/sessions.ts'
import type { Access, Caller } from '../access.ts'
import { secretHash } from '../secret-text.ts'
import { isAlive, type SignedIn } from './know-session.ts'

/** Ends the session of a token; a token without session is as good as signed out. */
export async function signOut(access: Access, token: string, caller: Caller): Promise<void> {
  const hash = secretHash(token)
  const session = hash && (await access.identity.ask((tx) => readSession(tx, hash)))
  if (!session) return
  const { accountId } = session.account
  const scope = { accountId, workspaceId: null }
  const ended = await access.identity.ask((tx) => deleteSession(tx, scope, session.sessionId))
  if (ended) await journal(access, { act: 'signed-out', accountId, payload: { sessionId: session.sessionId } }, caller)
}

/** The sessions of who is signed in that still live, the last used first: where a workspace vouches, those it vouches for. */
export async function listSessions(access: Access, signedIn: SignedIn): Promise<SessionRecord[]> {
  const now = access.clock.now()
  const sessions = await access.identity.ask((tx) => readSessionsOf(tx, scopeOf(signedIn)))
  return sessions.filter((session) => isAlive(session, now))
}

/** Ends one of these sessions, as its owner does for a browser left behind. Throws `token-not-found`. */
export async function endSession(access: Access, signedIn: SignedIn, sessionId: string, caller: Caller): Promise<void> {
  const ended = await access.identity.ask((tx) => deleteSession(tx, scopeOf(signedIn), sessionId))
  if (!ended) throw new ProductError('token-not-found', 'There is no such session.')
  const { accountId } = signedIn.account
  await journal(access, { act: 'session-ended', accountId, payload: { sessionId } }, caller)
}

/** Ends all these sessions but the one in use. */
export async function endOtherSessions(access: Access, signedIn: SignedIn, caller: Caller): Promise<void> {
  const { account, session } = signedIn
  const count = await access.identity.ask((tx) => deleteOtherSessions(tx, scopeOf(signedIn), session.sessionId))
  if (count === 0) return
  await journal(access, { act: 'sessions-ended', accountId: account.accountId, payload: { count } }, caller)
}

function scopeOf({ account, session }: SignedIn): SessionScope {
  return { accountId: account.accountId, workspaceId: session.workspaceId }
}

function journal(
  access: Access,
  done: {
    act: 'signed-out' | 'session-ended' | 'sessions-ended'
    accountId: string
    payload: Record<string, unknown>
  },
  caller: Caller,
): Promise<void> {
  return access.journal({ ...done, subject: `account:${done.accountId}`, door: caller.door })
}

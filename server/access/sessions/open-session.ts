import { insertSession, type SignInWay } from '#store/identity/sessions.ts'
import type { Access, Caller } from '../access.ts'
import { later, lifetimes } from '../access-times.ts'
import { newSecret, secretHash } from '../secret-text.ts'
import { coarseAddress } from './coarse-address.ts'

const LONGEST_CLIENT = 200

/** A session that was just opened; its token is shown this once. */
export interface NewSession {
  readonly token: string
  readonly sessionId: string
  readonly accountId: string
  /** When it ends at the latest; without use it ends earlier. */
  readonly expiresAt: Date
  /** The only workspace it opens; null: all of the account's. */
  readonly workspaceId: string | null
}

/** For whom a session is opened, and by what they proved to be there. */
export interface SessionInput {
  readonly accountId: string
  readonly way: SignInWay
  /** What the browser says it is. */
  readonly client?: string | undefined
  /** The only workspace it shall open. */
  readonly workspaceId?: string
}

/** Opens a session for an account whose owner has proved to be there. */
export async function openSession(access: Access, input: SessionInput, caller: Caller): Promise<NewSession> {
  const { accountId, way, client = '', workspaceId = null } = input
  const token = newSecret()
  const now = access.clock.now()
  const session = {
    sessionId: access.ids.next(),
    createdAt: now,
    usedAt: now,
    expiresAt: later(now, lifetimes.session),
    client: oneLine(client),
    address: coarseAddress(caller.address),
    way,
    workspaceId,
  }
  await access.identity.ask((tx) => insertSession(tx, accountId, secretHash(token)!, session))
  return { token, sessionId: session.sessionId, accountId, expiresAt: session.expiresAt, workspaceId }
}

function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, LONGEST_CLIENT)
}

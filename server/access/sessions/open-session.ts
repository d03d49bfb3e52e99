import { insertSession } from '#store/identity/sessions.ts'
import type { Access } from '../access.ts'
import { later, lifetimes } from '../access-times.ts'
import { newSecret, secretHash } from '../secret-text.ts'

const LONGEST_CLIENT = 200

/** A session that was just opened; its token is shown this once. */
export interface NewSession {
  readonly token: string
  readonly sessionId: string
  readonly accountId: string
  /** When it ends at the latest; without use it ends earlier. */
  readonly expiresAt: Date
}

/** Opens a session for an account whose owner has proved to be there. `client` is what the browser says it is. */
export async function openSession(access: Access, accountId: string, client = ''): Promise<NewSession> {
  const token = newSecret()
  const now = access.clock.now()
  const session = {
    sessionId: access.ids.next(),
    createdAt: now,
    usedAt: now,
    expiresAt: later(now, lifetimes.session),
    client: oneLine(client),
  }
  await access.identity.ask((tx) => insertSession(tx, accountId, secretHash(token)!, session))
  return { token, sessionId: session.sessionId, accountId, expiresAt: session.expiresAt }
}

function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, LONGEST_CLIENT)
}

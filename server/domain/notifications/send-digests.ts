import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { type DigestPace, type DigestReader, readDigestReaders } from '#store/digests/reader.ts'
import { noteDigest } from '#store/digests/writer.ts'
import type { Domain } from '../domain.ts'
import { writeLetter } from '../letters/letter.ts'
import { letterWords } from '../letters/letter-words.table.ts'
import { systemActor } from '../members/system-actor.ts'
import { listUnreadSince } from './list-notifications.ts'

/**
 * Tells the members of a workspace by mail what they have not read, as often as they want. Gives how many letters went. Where the mail server
 * takes none, what was to be told waits for the next time; a crash between a letter and its note sends it twice rather than never.
 */
export async function sendDigests(domain: Domain, workspaceId: string, pace: DigestPace): Promise<number> {
  if (!domain.mailer || !domain.site) return 0
  const now = domain.clock.now()
  const readers = await domain.store.read(systemActor(workspaceId, 'job'), (tx) => readDigestReaders(tx, pace, now))
  let sent = 0
  for (const reader of readers) {
    try {
      if (await sendDigest(domain, workspaceId, reader)) sent += 1
    } catch (error) {
      if (!(error instanceof ProductError) || error.code !== 'mail-unsent') throw error
      // One address may be wrong, and the others right.
      domain.log.warn({ memberId: reader.memberId, reason: error.message }, 'a digest was not sent')
    }
  }
  return sent
}

/** Only what the member may see now is told, and of a contact never its name: a letter is read outside. */
async function sendDigest(domain: Domain, workspaceId: string, reader: DigestReader): Promise<boolean> {
  const { memberId, accountId, role, email, name, since, workspaceName } = reader
  const actor: Actor = { workspaceId, memberId, accountId, role, door: 'job', mayWrite: true }
  const items = await listUnreadSince(domain, actor, since)
  const last = items.at(-1)
  if (!last) return false
  const language = reader.language === 'es' || reader.language === 'en' ? reader.language : domain.language
  const told = items.map(({ kind, actorName }) => ({ kind, who: actorName }))
  const link = `${domain.site}/notifications`
  const text = letterWords(language).digest({ name, workspace: workspaceName, told, link })
  await domain.mailer!.send(writeLetter(email, text))
  await domain.store.write(actor, (tx) => noteDigest(tx, last.at))
  return true
}

import type { Domain } from '../domain.ts'
import { writeLetter } from '../letters/letter.ts'
import { letterWords } from '../letters/letter-words.table.ts'
import { readInvitation } from './read-invitation.ts'

/** What became of the letter: `off` where the server sends none. */
export type Mailed = 'sent' | 'off'

/** Sends the link of an invitation to whom it is for. Throws `mail-unsent`, and then the link is still good. */
export async function sendInvitation(
  domain: Domain,
  input: { email: string; tokenHash: Buffer; link: string; language: 'es' | 'en' },
): Promise<Mailed> {
  if (!domain.mailer) return 'off'
  const { email, tokenHash, link, language } = input
  const { workspaceName: workspace, inviterName: inviter, expiresAt } = await readInvitation(domain, tokenHash)
  const text = letterWords(language).invitation({ workspace, inviter, link, expiresAt })
  await domain.mailer.send(writeLetter(email, text))
  return 'sent'
}

import type { Domain } from '../domain.ts'
import { writeLetter } from './letter.ts'
import { letterWords } from './letter-words.table.ts'

/** Sends an account's owner the link by which they choose a password. Nobody waits: how long it takes would tell who has an account. */
export function postResetLink(
  domain: Domain,
  input: { email: string; name: string; link: string; expiresAt: Date; language: 'es' | 'en' },
): void {
  const { email, language, ...facts } = input
  domain.mailer?.post(writeLetter(email, letterWords(language).reset(facts)))
}

import type { Letter } from '#outside/smtp/mailer.ts'
import { writeLetter } from './letter.ts'
import { letterWords } from './letter-words.table.ts'

/** The letter with the link by which an account's owner chooses a password. Pure. */
export function writeResetLetter(
  email: string,
  { language, ...facts }: { name: string; link: string; expiresAt: Date; language: 'es' | 'en' },
): Letter {
  return writeLetter(email, letterWords(language).reset(facts))
}

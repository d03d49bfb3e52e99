import { english } from './english.table.ts'
import { spanish } from './spanish.table.ts'

/** All that the commands say, in one language. */
export type Words = typeof english

/** The languages commands speak. */
export const LANGUAGES = ['es', 'en'] as const
/** One of them. */
export type Language = (typeof LANGUAGES)[number]

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return language === 'es' ? spanish : english
}

/** The language of a terminal: LAZO_LANG, else that of the system where it is English, else Spanish. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const asked =
    environment['LAZO_LANG'] ?? environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? ''
  return asked.toLowerCase().startsWith('en') ? 'en' : 'es'
}

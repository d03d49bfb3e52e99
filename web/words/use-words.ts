import { useCallback, useSyncExternalStore } from 'react'
import type { Words } from './define-words.ts'
import type { Language } from './language.ts'
import { type Facts, followLanguage, presentLanguage, say } from './say.ts'

/** Says a text of one table. */
export type Say<Key extends string> = (key: Key, facts?: Facts) => string

/** The texts of a table, shown anew when the language changes. */
export function useWords<Key extends string>(words: Words<Key>): Say<Key> {
  const language = useLanguage()
  return useCallback((key: Key, facts?: Facts) => say(words, key, facts), [words, language])
}

/** The language of the moment, followed. */
export function useLanguage(): Language {
  return useSyncExternalStore(followLanguage, presentLanguage)
}

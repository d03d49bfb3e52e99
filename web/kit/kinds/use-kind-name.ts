import { useCallback } from 'react'
import { useLanguage } from '#web/words/use-words.ts'
import { sayKind } from './say-kind.ts'

/** The words for kinds of contact and sectors, said anew when the language changes. */
export function useKindName(): (kind: string) => string {
  const language = useLanguage()
  return useCallback((kind: string) => sayKind(kind), [language])
}

import { useCallback } from 'react'
import { useLanguage } from '#web/words/use-words.ts'
import { sayFacet } from './say-facet.ts'

/** The words for functions, seniorities and stages, said anew when the language changes. */
export function useFacetName(): (value: string) => string {
  const language = useLanguage()
  return useCallback((value: string) => sayFacet(value), [language])
}

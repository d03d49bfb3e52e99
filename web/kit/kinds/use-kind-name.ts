import { useCallback } from 'react'
import { useWords } from '#web/words/use-words.ts'
import { kindWords } from './kind.words.ts'

/** Says a kind of contact or a sector: those we know in the person's language, others as they are. */
export function useKindName(): (kind: string) => string {
  const say = useWords(kindWords)
  return useCallback((kind: string) => (isKnown(kind) ? say(kind) : kind), [say])
}

function isKnown(kind: string): kind is keyof typeof kindWords.table {
  return Object.hasOwn(kindWords.table, kind)
}

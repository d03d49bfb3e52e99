import { foldText, wordsOf } from '@lazo/normal'
import type { Language } from '#web/words/language.ts'
import type { Action } from './action.ts'

/** The actions that what was typed means: each word begins a word of the name in either language, or of what else it is called. */
export function matchActions<A extends Action>(typed: string, offered: readonly A[], language: Language): readonly A[] {
  const asked = wordsOf(typed)
  const listed = offered.filter(({ isOnlyKey }) => !isOnlyKey)
  if (asked.length === 0) return listed
  const fitting = listed.filter((action) => asked.every((word) => startsWord(word, action)))
  const begins = ({ name }: A) => foldText(String(name[language])).startsWith(foldText(typed))
  return fitting.toSorted((one, other) => Number(begins(other)) - Number(begins(one)))
}

function startsWord(asked: string, { name, also }: Action): boolean {
  return wordsOf(`${String(name.en)} ${String(name.es)} ${also ?? ''}`).some((word) => word.startsWith(asked))
}

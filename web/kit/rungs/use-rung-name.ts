import type { Rung } from '@lazo/ties'
import { useWords } from '#web/words/use-words.ts'
import { rungWords } from './rung.words.ts'

/** The name of a rung, said anew when the language changes. */
export function useRungName(): (rung: Rung) => string {
  const say = useWords(rungWords)
  const names: Readonly<Record<Rung, string>> = {
    known: say('known'),
    audience: say('audience'),
    responded: say('responded'),
    conversation: say('conversation'),
    relationship: say('relationship'),
    trust: say('trust'),
  }
  return (rung) => names[rung]
}

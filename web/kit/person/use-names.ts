import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useShownName } from '#web/data/hooks/use-shown-name.ts'
import { useWords } from '#web/words/use-words.ts'
import { personWords } from './person.words.ts'

/** What people are called, by the ids of their cards. */
export function useNames(): (cardId: string) => string {
  const say = useWords(personWords)
  const index = useCardIndex()
  const shown = useShownName()
  return (cardId) => {
    const line = index.get(cardId)
    return line ? shown(line) : say('unseen')
  }
}

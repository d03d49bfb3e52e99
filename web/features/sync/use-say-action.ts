import { type Action, cardsOf } from '#web/data/outbox/action.ts'
import { useWords } from '#web/words/use-words.ts'
import { syncWords } from './sync.words.ts'

/** Says what somebody did, given what the first of the cards is called. */
export function useSayAction(): (action: Action, display: string) => string {
  const say = useWords(syncWords)
  return (action, display) => {
    const name = display === '' ? say('nameless') : display
    return say(`did-${action.kind === 'tell' ? action.about : action.kind}`, { name, count: cardsOf(action).length })
  }
}

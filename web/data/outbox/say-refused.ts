import { say } from '#web/words/say.ts'
import { sayRefusedUndo } from '../undo/say-undone.ts'
import { type Action, cardsOf } from './action.ts'
import { outboxWords } from './outbox.words.ts'

/** Why an action was refused, in words that say what was to be done; of what is written into one card the reason alone, as its title says the rest. */
export function sayRefused(action: Action, reason: string, count = cardsOf(action).length): string {
  switch (action.kind) {
    case 'delete':
    case 'restore':
    case 'move':
    case 'link':
    case 'unlink':
      return say(outboxWords, action.kind, { count, reason })
    case 'undo-edit':
    case 'undo-batch':
      return sayRefusedUndo(reason)
    default:
      return reason
  }
}

import type { TellAction } from '../outbox/action.ts'
import { newId } from '../verbs/new-id.ts'
import type { FollowUp, FollowUpChange, FollowUpInput } from './follow-up.ts'

/** Tells what is to be done next. The id is given here, so that it is noted once however often it is sent. */
export function tellFollowUp(followUp: FollowUpInput, of: string = newId()): TellAction {
  return {
    kind: 'tell',
    about: 'follow-up',
    of,
    cardIds: [followUp.cardId],
    request: { method: 'POST', path: '/follow-ups', body: { ...followUp, id: of } },
    back: { method: 'PATCH', path: `/follow-ups/${of}`, body: { state: 'cancelled' } },
  }
}

/** Tells that it is otherwise than `was`; taken back it is so again. */
export function tellFollowUpChanged(was: FollowUp, change: FollowUpChange): TellAction {
  const path = `/follow-ups/${was.id}`
  const keys = Object.keys(change) as (keyof FollowUpChange)[]
  const back = Object.fromEntries(keys.map((key) => [key, was[key]]))
  return {
    kind: 'tell',
    about: 'follow-up',
    of: was.id,
    cardIds: [was.cardId],
    request: { method: 'PATCH', path, body: { ...change } },
    back: { method: 'PATCH', path, body: back },
  }
}

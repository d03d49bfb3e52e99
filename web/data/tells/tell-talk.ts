import type { TellAction } from '../outbox/action.ts'
import { newId } from '../verbs/new-id.ts'
import type { Talk, TalkChange, TalkInput } from './talk.ts'

/** Tells that something happened. The id is given here, so that it happens once however often it is sent. */
export function tellTalk(talk: TalkInput, of: string = newId()): TellAction {
  const path = `/interactions/${of}`
  const body = { ...talk, id: of, at: talk.at ?? new Date().toISOString() }
  return {
    kind: 'tell',
    about: 'talk',
    of,
    cardIds: talk.cardIds,
    request: { method: 'POST', path: '/interactions', body },
    back: { method: 'DELETE', path },
  }
}

/** Tells that it was otherwise than `was`; taken back it is so again. */
export function tellTalkChanged(was: Talk, change: TalkChange): TellAction {
  const path = `/interactions/${was.id}`
  const before = inputOf(was)
  const keys = Object.keys(change) as (keyof TalkChange)[]
  const back = Object.fromEntries(keys.map((key) => [key, before[key]]))
  const cardIds = [...new Set([...was.cardIds, ...(change.cardIds ?? [])])]
  return {
    kind: 'tell',
    about: 'talk',
    of: was.id,
    cardIds,
    request: { method: 'PATCH', path, body: { ...change } },
    back: { method: 'PATCH', path, body: back },
  }
}

/** Tells that it is to be there no more. */
export function tellTalkRemoved({ id, cardIds }: Talk): TellAction {
  const path = `/interactions/${id}`
  return {
    kind: 'tell',
    about: 'talk',
    of: id,
    cardIds,
    request: { method: 'DELETE', path },
    back: { method: 'POST', path: `${path}/restoration` },
  }
}

/** What would be told to make a talk of one's own what it is. */
export function inputOf({ cardIds, medium, at, text, visibility, own }: Talk): TalkInput {
  const { direction, form, network, isCommercial, expectsReply, minutes, contributions, does } = own!
  const facts = { form, network, isCommercial, expectsReply, minutes, contributions, does }
  return { cardIds, medium, at, text, visibility, ...facts, ...(direction ? { direction } : {}) }
}

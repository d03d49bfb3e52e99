import type { TellAction } from '../outbox/action.ts'
import type { Tie, TieChange } from './tie.ts'

/** Tells how one stands with somebody; taken back it is as it `was`. */
export function tellTie(cardId: string, was: Tie, change: TieChange): TellAction {
  const path = `/cards/${cardId}/tie`
  const keys = (Object.keys(change) as (keyof TieChange)[]).filter((key) => key !== 'met')
  const met = Object.keys(change.met ?? {}) as (keyof Tie['met'])[]
  const back = {
    ...Object.fromEntries(keys.map((key) => [key, was[key]])),
    ...(met.length > 0 ? { met: Object.fromEntries(met.map((key) => [key, was.met[key]])) } : {}),
  }
  const request = { method: 'PATCH', path, body: { ...change } } as const
  return {
    kind: 'tell',
    about: 'tie',
    of: cardId,
    cardIds: [cardId],
    request,
    back: { method: 'PATCH', path, body: back },
  }
}

import type { agendaMarkInput, InputOf } from '@lazo/contract'
import type { TellAction } from '../outbox/action.ts'
import { newId } from '../verbs/new-id.ts'

/** What is said of something that today asks for. */
export type MarkInput = Omit<InputOf<typeof agendaMarkInput>, 'id'>

/** Tells that an item of today can wait, or is not needed. The id is given here, so that it is said once however often it is sent. */
export function tellMark(mark: MarkInput, of: string = newId()): TellAction {
  return {
    kind: 'tell',
    about: 'mark',
    of,
    // Whoever waits at the desk has no card yet: what is said of them is kept in order by the item itself.
    cardIds: [mark.cardId ?? mark.key],
    request: { method: 'POST', path: '/today/marks', body: { ...mark, id: of } },
    back: { method: 'DELETE', path: `/today/marks/${of}` },
  }
}

/** Tells that a step is over without saying what it was before: it was open. */
export function tellStepDone(followUpId: string, cardId: string): TellAction {
  const path = `/follow-ups/${followUpId}`
  const step = { kind: 'tell', about: 'follow-up', of: followUpId, cardIds: [cardId] } as const
  return {
    ...step,
    request: { method: 'PATCH', path, body: { state: 'done' } },
    back: { method: 'PATCH', path, body: { state: 'open' } },
  }
}

/** Tells which texts went to somebody, so that none goes twice. */
export function tellDraftUsed(cardId: string, marks: readonly string[]): TellAction {
  const path = `/cards/${cardId}/drafts/uses`
  return {
    kind: 'tell',
    about: 'draft',
    of: `drafts of ${cardId}`,
    cardIds: [cardId],
    request: { method: 'POST', path, body: { marks } },
    back: { method: 'POST', path: `${path}/taken-back`, body: { marks } },
  }
}

/** Which items of today what was told here is about, so that they need not be asked for any more. Pure. */
export function itemsTold(tells: readonly TellAction[]): {
  readonly keys: Set<string>
  readonly followUpIds: Set<string>
} {
  const keys = new Set<string>()
  const followUpIds = new Set<string>()
  for (const { about, of, request } of tells) {
    const body = request.body ?? {}
    if (about === 'mark' && request.method === 'POST') keys.add(body['key'] as string)
    if (about === 'talk' && request.path === '/interactions')
      for (const key of (body['does'] ?? []) as readonly string[]) keys.add(key)
    if (about === 'follow-up' && 'state' in body && body['state'] !== 'open') followUpIds.add(of)
  }
  return { keys, followUpIds }
}

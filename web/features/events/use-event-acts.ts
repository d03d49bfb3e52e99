import type { eventVersions, InputOf, OutputOf, eventInput as sent } from '@lazo/contract'
import { useQueryClient } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { DESK } from '#web/data/tells/desk-key.ts'
import { EVENTS } from '#web/data/tells/events-key.ts'
import { TIES } from '#web/data/tells/ties-key.ts'
import { showUndoable } from '#web/kit/toast/show-undoable.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useWords } from '#web/words/use-words.ts'
import { eventWords } from './event.words.ts'
import type { Expected, FairEvent } from './use-events.ts'

/** What is said of an event. */
export type EventFields = InputOf<typeof sent>

/** What can be done with events; what is done is told with its way back, and throws like `call`. */
export interface EventActs {
  add(fields: EventFields): Promise<FairEvent>
  change(event: FairEvent, fields: Partial<EventFields>, told: string): Promise<void>
  remove(event: FairEvent): Promise<void>
  /** Says that somebody expected was met; whoever is no contact yet waits at the desk to become one. */
  meet(event: FairEvent, person: Expected): Promise<void>
  unmeet(event: FairEvent, person: Expected & { readonly cardId: string }): Promise<void>
}

/** The ways to be done with events. */
export function useEventActs(): EventActs {
  const say = useWords(eventWords)
  const queries = useQueryClient()
  const renew = async () => {
    for (const queryKey of [EVENTS, DESK, TIES, ['today']]) await queries.invalidateQueries({ queryKey })
  }
  const ask = <Told>(...asked: Parameters<typeof call>) => call<Told>(...asked).finally(renew)
  const goBack = (id: string) => undoLast(id).finally(renew)
  const noteMet = ({ id }: FairEvent, cardId: string) => ask('POST', `/events/${id}/met`, { body: { cardId } })
  const takeBackMet = ({ id }: FairEvent, cardId: string) => ask('DELETE', `/events/${id}/met/${cardId}`)
  return {
    add: (fields) => ask<FairEvent>('POST', '/events', { body: fields }),
    change: async ({ id }, fields, told) => {
      await ask('PATCH', `/events/${id}`, { body: fields })
      showUndoable(told, () => goBack(id))
    },
    remove: async ({ id, name }) => {
      await ask('DELETE', `/events/${id}`)
      showUndoable(say('isRemoved', { name }), () => goBack(id))
    },
    meet: async (event, { name, organization, cardId }) => {
      if (cardId === null) {
        const details = organization === null ? {} : { details: { organizations: { p1: { name: organization } } } }
        await ask('POST', '/inbound', { body: { name, eventId: event.id, ...details } })
        showToast({ tone: 'done', text: say('isAtDesk', { name }) })
        return
      }
      await noteMet(event, cardId)
      showUndoable(say('isMet', { name }), () => takeBackMet(event, cardId))
    },
    unmeet: async (event, { name, cardId }) => {
      await takeBackMet(event, cardId)
      showUndoable(say('isUnmet', { name }), () => noteMet(event, cardId))
    },
  }
}

/** Lets an event be what it was before its last change. */
async function undoLast(id: string): Promise<void> {
  const path = `/events/${id}/versions`
  const { items } = await call<OutputOf<typeof eventVersions>>('GET', path)
  if (items[0]) await call('POST', `${path}/${items[0].id}/restoration`)
}

import type { InputOf, interactionInput, OutputOf, ownCalendarsElsewhere, proposedMeetings } from '@lazo/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { TIES } from '#web/data/tells/ties-key.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showUndoable } from '#web/kit/toast/show-undoable.ts'
import { useWords } from '#web/words/use-words.ts'
import { meetingWords } from './meetings.words.ts'

/** Meetings that are proposed. */
export type Meetings = OutputOf<typeof proposedMeetings>

/** One of them. */
export type Meeting = Meetings['items'][number]

/** Calendars elsewhere that are read every hour. */
export type Calendars = OutputOf<typeof ownCalendarsElsewhere>

/** What is kept of meetings and of the calendars they are found in. */
export const MEETINGS = ['meetings']

const PROPOSED = [...MEETINGS, 'proposed']

/** The meetings that wait for an answer. */
export function useMeetings() {
  return useQuery({
    queryKey: PROPOSED,
    queryFn: ({ signal }) => call<Meetings>('GET', '/calendars/meetings', { signal }),
  })
}

/** The calendars that are read. */
export function useOwnCalendars() {
  return useQuery({
    queryKey: [...MEETINGS, 'calendars'],
    queryFn: ({ signal }) => call<Calendars>('GET', '/calendars/own', { signal }),
  })
}

/** What is done with a meeting by one press; each has its way back. */
export function useAnswers(): { take(meeting: Meeting): void; refuse(meeting: Meeting): void } {
  const say = useWords(meetingWords)
  const queries = useQueryClient()
  const renew = async () => {
    await queries.invalidateQueries({ queryKey: MEETINGS })
    await queries.invalidateQueries({ queryKey: TIES })
  }
  const run = async ({ id }: Meeting, act: () => Promise<() => Promise<unknown>>, text: string) => {
    queries.setQueryData<Meetings>(PROPOSED, (was) => was && { items: was.items.filter((one) => one.id !== id) })
    try {
      const back = await act()
      showUndoable(text, () => back().finally(renew))
    } finally {
      await renew()
    }
  }
  return {
    take: (meeting) =>
      void run(meeting, () => record(meeting), say('taken', { what: meeting.text || say('unnamed') })).catch(
        showTrouble,
      ),
    refuse: (meeting) =>
      void run(meeting, () => refuse(meeting), say('refused', { what: meeting.text || say('unnamed') })).catch(
        showTrouble,
      ),
  }
}

async function record({ id, at, minutes, medium, text, cardIds }: Meeting) {
  const body: InputOf<typeof interactionInput> = { id, at, medium, cardIds, source: 'calendar' }
  const said = { ...(minutes > 0 ? { minutes } : {}), ...(text === '' ? {} : { text }) }
  await call('POST', '/interactions', { body: { ...body, ...said } })
  return () => call('DELETE', `/interactions/${id}`)
}

async function refuse({ id }: Meeting) {
  const say = (isRefused: boolean) => call('PUT', `/calendars/meetings/${id}/refusal`, { body: { isRefused } })
  await say(true)
  return () => say(false)
}

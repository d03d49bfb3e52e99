import type {
  calendarChoice,
  calendarFeed,
  calendarFeeds,
  OutputOf,
  smartLists,
  unassignedFollowUps,
} from '@lazo/contract'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'

/** What one wants of one's calendars. */
export type CalendarChoice = OutputOf<typeof calendarChoice>

/** An address to subscribe to. */
export type Feed = OutputOf<typeof calendarFeed>

type Feeds = OutputOf<typeof calendarFeeds>
type Waiting = OutputOf<typeof unassignedFollowUps>
type Lists = OutputOf<typeof smartLists>

/** Asks one address of the calendars for what it has now. */
function useAsked<T>(path: string): UseQueryResult<T> {
  return useQuery({
    queryKey: ['calendars', path],
    queryFn: ({ signal }) => call<T>('GET', path, { signal }),
    staleTime: 0,
  })
}

/** What one wants of one's calendars. */
export const useCalendarChoice = () => useAsked<CalendarChoice>('/calendars/choice')

/** One's addresses to subscribe to. */
export const useFeeds = () => useAsked<Feeds>('/calendars/feeds')

/** Follow-ups from a phone that are for nobody yet. */
export const useWaiting = () => useAsked<Waiting>('/follow-ups/unassigned')

/** The smart lists whose people a calendar may be about. */
export const useLists = () => useAsked<Lists>('/lists')

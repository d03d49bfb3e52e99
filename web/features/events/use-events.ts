import type { event, eventMet, events, inboundPage, OutputOf } from '@lazo/contract'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { EVENTS } from '#web/data/tells/events-key.ts'

/** A fair or another event where one meets people. */
export type FairEvent = OutputOf<typeof event>

/** Somebody who is expected there. */
export type Expected = FairEvent['expected'][number]

/** Who was met there. */
export type Met = OutputOf<typeof eventMet>

type Waiting = OutputOf<typeof inboundPage>

function useAsked<Told>(path: string): UseQueryResult<Told> {
  return useQuery({
    queryKey: [...EVENTS, path],
    queryFn: ({ signal }) => call<Told>('GET', path, { signal }),
    staleTime: 0,
  })
}

/** One's events, the latest first. */
export const useEvents = () => useAsked<OutputOf<typeof events>>('/events')

/** One of them. */
export const useEvent = (id: string) => useAsked<FairEvent>(`/events/${id}`)

/** Who was met there. */
export const useMet = (id: string) => useAsked<Met>(`/events/${id}/met`)

/** Who came to the desk there and waits to be confirmed, the latest first: as many as a page shows. */
export const useWaiting = (id: string) => useAsked<Waiting>(`/inbound?state=new&event=${id}&limit=50`)

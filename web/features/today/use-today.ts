import type { OutputOf, today, todayTouches } from '@lazo/contract'
import { useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'

/** What all questions about today begin with, so that they are asked anew together. */
export const TODAY = ['today']

/** What today asks for. */
export function useToday() {
  return useQuery({
    queryKey: [...TODAY, 'agenda'],
    queryFn: ({ signal }) => call<OutputOf<typeof today>>('GET', '/today', { signal }),
  })
}

/** What is proposed beside it: small acts, meetings, the nearest, and what the last week was. */
export function useTouches() {
  return useQuery({
    queryKey: [...TODAY, 'touches'],
    queryFn: ({ signal }) => call<OutputOf<typeof todayTouches>>('GET', '/today/touches', { signal }),
  })
}

import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { useLanguage } from '#web/words/use-words.ts'
import type { Device, DeviceWays, SuggestedBooks } from './device-types.ts'

/** How often the list is looked at while it is open: whoever connects a phone waits for it to come. */
const LOOK_MS = 10_000

/** One's own devices. */
export function useDevices(): UseQueryResult<{ items: Device[] }> {
  return useQuery({
    queryKey: ['devices'],
    queryFn: ({ signal }) => call<{ items: Device[] }>('GET', '/devices', { signal }),
    refetchInterval: LOOK_MS,
    staleTime: 0,
  })
}

/** How devices are connected, in the language of the moment. */
export function useWays(): UseQueryResult<DeviceWays> {
  const language = useLanguage()
  return useQuery({
    queryKey: ['device-ways', language],
    queryFn: ({ signal }) => call<DeviceWays>('GET', '/devices/ways', { signal }),
  })
}

/** The books a new device may hold, and which to offer chosen. */
export function useSuggestions(): UseQueryResult<SuggestedBooks> {
  return useQuery({
    queryKey: ['device-suggestions'],
    queryFn: ({ signal }) => call<SuggestedBooks>('GET', '/devices/suggestions', { signal }),
    staleTime: 0,
  })
}

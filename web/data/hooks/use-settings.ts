import type { OutputOf, settings as settingsShape } from '@lazo/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../api/call.ts'

/** What a member has set for themselves, the same in every browser. */
export type Settings = OutputOf<typeof settingsShape>

const KEY = ['settings']
const NONE: Settings = {}

/** The settings, followed, and the way to change some; null takes one away. Changed at once, and told to the server. */
export function useSettings(): {
  readonly settings: Settings
  change(part: Readonly<Record<string, unknown>>): Promise<void>
} {
  const queries = useQueryClient()
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => call<Settings>('GET', '/me/settings', { signal }),
  })
  const change = async (part: Readonly<Record<string, unknown>>): Promise<void> => {
    queries.setQueryData<Settings>(KEY, (before) => withoutNull({ ...before, ...part }))
    try {
      await call('PATCH', '/me/settings', { body: part })
    } finally {
      await queries.invalidateQueries({ queryKey: KEY })
    }
  }
  return { settings: data ?? NONE, change }
}

function withoutNull(given: Readonly<Record<string, unknown>>): Settings {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) as Settings
}

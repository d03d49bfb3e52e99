import { useQuery, useQueryClient } from '@tanstack/react-query'
import { readKept, type Settings, type SettingsChange } from '../settings/kept-settings.ts'
import { noteChange, renewSettings } from '../settings/renew-settings.ts'
import { useMe } from './use-session.ts'

export type { Settings }

/**
 * The settings, followed, and the way to change some; null takes one away. Those of before are there at once; a change counts
 * at once and reaches the server when it can. Throws `ApiError` when the server refuses it.
 */
export function useSettings(): {
  readonly settings: Settings
  change(part: SettingsChange): Promise<void>
} {
  const { memberId } = useMe()
  const queries = useQueryClient()
  const queryKey = ['settings', memberId]
  const { data } = useQuery({
    queryKey,
    queryFn: () => renewSettings(memberId),
    initialData: () => readKept(memberId).settings,
    initialDataUpdatedAt: 0,
    networkMode: 'always',
  })
  const change = async (part: SettingsChange): Promise<void> => {
    const before = queries.getQueryData<Settings>(queryKey)
    // An answer that was asked for before would bring the old ones back.
    await queries.cancelQueries({ queryKey })
    queries.setQueryData(queryKey, noteChange(memberId, part))
    try {
      queries.setQueryData(queryKey, await renewSettings(memberId))
    } catch (error) {
      queries.setQueryData(queryKey, before)
      throw error
    }
  }
  return { settings: data, change }
}

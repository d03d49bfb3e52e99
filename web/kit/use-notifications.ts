import type { notifications, OutputOf } from '@lazo/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'

/** What one is told of, and how much of it is unread. */
export type Told = OutputOf<typeof notifications>

const KEY = ['notifications']

/** What others did that concerns who is signed in, renewed as it happens. */
export function useNotifications() {
  return useQuery({ queryKey: KEY, queryFn: ({ signal }) => call<Told>('GET', '/notifications', { signal }) })
}

/** Marks some of it as read, or not; without ids all of it. */
export function useMarkNotifications(): (ids: readonly string[] | null, isRead: boolean) => Promise<void> {
  const queries = useQueryClient()
  return async (ids, isRead) => {
    await call('POST', '/notifications/readings', { body: { ids, isRead } })
    await queries.invalidateQueries({ queryKey: KEY })
  }
}

import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import type { ImportState } from './import-types.ts'

/** How often a running import is looked at, in milliseconds. */
const LOOK_MS = 700

/** How an import stands, looked at until it is over. */
export function useImportState(importId: string): UseQueryResult<ImportState> {
  return useQuery({
    queryKey: ['import', importId],
    queryFn: ({ signal }) => call<ImportState>('GET', `/imports/${importId}`, { signal }),
    refetchInterval: ({ state }) => (isOver(state.data) ? false : LOOK_MS),
  })
}

/** Whether nothing more will come of an import. */
export function isOver(state: ImportState | undefined): boolean {
  return state !== undefined && state.state !== 'waiting' && state.state !== 'running'
}

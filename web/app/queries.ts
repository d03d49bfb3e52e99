import { QueryClient } from '@tanstack/react-query'
import { ApiError } from '#web/data/api/api-error.ts'

const MOST_TRIES = 2

/** What was asked of the server and not of the replica. What it refused is not asked again by itself. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (tries, error) => !(error instanceof ApiError && error.status < 500) && tries < MOST_TRIES,
    },
  },
})

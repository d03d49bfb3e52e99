import type { OutputOf, samples } from '@lazo/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { presentReplica } from '#web/data/replica/present-replica.ts'

type Samples = OutputOf<typeof samples>

const KEY = ['samples']

/** Whether the made-up people are there, and the way to bring them or to take them all away. Both throw like `call`. */
export function useSamples(): {
  /** Null until it is known. */
  readonly isThere: boolean | null
  /** The book they are in; null without them, and until it is known. */
  readonly bookId: string | null
  readonly isBusy: boolean
  bring(): Promise<void>
  takeAway(): Promise<void>
} {
  const queries = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const { data } = useQuery({ queryKey: KEY, queryFn: ({ signal }) => call<Samples>('GET', '/samples', { signal }) })
  const act = async (method: 'POST' | 'DELETE') => {
    setBusy(true)
    try {
      await call(method, '/samples')
      await presentReplica().ask('renewBooks')
      await presentReplica().ask('catchUp')
    } finally {
      await queries.invalidateQueries({ queryKey: KEY })
      setBusy(false)
    }
  }
  const { isThere = null, bookId = null } = data ?? {}
  return { isThere, bookId, isBusy, bring: () => act('POST'), takeAway: () => act('DELETE') }
}

import { useQueryClient } from '@tanstack/react-query'
import { presentReplica } from '#web/data/replica/present-replica.ts'

/** After who has what has changed: what is shown of it is asked for anew, and cards come and go. */
export function useRenewShares(): () => Promise<void> {
  const queries = useQueryClient()
  return async () => {
    await presentReplica().ask('renewBooks')
    await queries.invalidateQueries({ queryKey: SHARES })
    await presentReplica().ask('catchUp')
  }
}

/** What keys of questions about shares, requests and links begin with. */
export const SHARES = ['shares']

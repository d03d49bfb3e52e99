import { useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import type { Network, NetworkGraph } from './network.ts'

/** A minute: the picture changes slowly, and asking for it costs the server something. */
const STALE = 60_000

/** The network of the member as it is; undefined until it is known. */
export function useNetwork() {
  return useQuery({ queryKey: ['network'], queryFn: () => call<Network>('GET', '/network'), staleTime: STALE })
}

/** Everybody of it, to be drawn. */
export function useNetworkGraph() {
  return useQuery({
    queryKey: ['network', 'graph'],
    queryFn: () => call<NetworkGraph>('GET', '/network/graph'),
    staleTime: STALE,
  })
}

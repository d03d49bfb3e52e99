import type { OutputOf, signInWays } from '@lazo/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call } from '../api/call.ts'
import { domainTyped } from '../session/domain-typed.ts'

type Ways = OutputOf<typeof signInWays>

/** A way to sign in that somebody set up. */
export type ProviderWay = Ways['providers'][number]

/** How one may sign in here, and what the domain of a typed address adds; undefined while that is not known. */
export function useSignInWays(email = ''): Ways | undefined {
  const domain = domainTyped(email)
  return useQuery({
    queryKey: ['sign-in-ways', domain],
    queryFn: ({ signal }) =>
      call<Ways>('GET', '/session/ways', { signal, query: { email: domain === null ? undefined : `@${domain}` } }),
    placeholderData: keepPreviousData,
  }).data
}

import type { OutputOf, sessions } from '@lazo/contract'
import { useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'

type Sessions = OutputOf<typeof sessions>

/** A browser that is signed in. */
export type Session = Sessions['items'][number]

/** The key of the list, for who changes it. */
export const BROWSERS_KEY = ['sessions'] as const

/** The browsers that are signed in, this one among them. */
export function useBrowsers() {
  return useQuery({
    queryKey: BROWSERS_KEY,
    queryFn: ({ signal }) => call<Sessions>('GET', '/sessions', { signal }),
  })
}

/** Whether a workspace vouches for who is signed in: then what opens the account itself is not theirs to change here. */
export function useIsVouched(): boolean {
  const way = useBrowsers().data?.items.find(({ isThis }) => isThis)?.way ?? 'password'
  return way === 'oidc' || way === 'ldap' || way === 'ldap-and-code'
}

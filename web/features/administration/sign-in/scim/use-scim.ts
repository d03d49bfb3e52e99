import type { createdScimToken, OutputOf, scimState } from '@lazo/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'

type Created = OutputOf<typeof createdScimToken>

/** Where somebody is on the way to a key, or away from it. */
type ScimStep =
  | { readonly at: 'rest' }
  | { readonly at: 'another' }
  | { readonly at: 'revoke' }
  | { readonly at: 'made'; readonly made: Created }

const KEY = ['scim-token'] as const

/** The key by which a company keeps members and teams up to date. */
export function useScim() {
  const queries = useQueryClient()
  const [step, setStep] = useState<ScimStep>({ at: 'rest' })
  const { data, error } = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => call<OutputOf<typeof scimState>>('GET', '/scim-token', { signal }),
  })
  const renew = () => queries.invalidateQueries({ queryKey: KEY })
  return {
    data,
    error,
    step,
    go: (at: 'another' | 'revoke') => setStep({ at }),
    /** Leaves a step, unless one is further already: at the key that was just made. */
    leave: (from: ScimStep['at']) => setStep((present) => (present.at === from ? { at: 'rest' } : present)),
    make: async () => {
      setStep({ at: 'made', made: await call<Created>('POST', '/scim-token') })
      await renew()
    },
    revoke: async () => {
      await call('DELETE', '/scim-token')
      await renew()
    },
  }
}

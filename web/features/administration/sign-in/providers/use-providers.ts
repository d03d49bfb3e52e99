import type { InputOf, ldapProviderInput, OutputOf, oidcProviderInput, providers } from '@lazo/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { whyNotSaved } from './why-not-saved.ts'

type Providers = OutputOf<typeof providers>

/** Who may say who somebody is. */
export type Provider = Providers['items'][number]

/** What is sent to save one, by its kind. */
export interface ProviderInputs {
  readonly oidc: InputOf<typeof oidcProviderInput>
  readonly ldap: InputOf<typeof ldapProviderInput>
}

const KEY = ['sign-in-providers'] as const

/** The providers of the workspace, and saving and removing one. Saving tries it first; what is wrong is thrown in words. */
export function useProviders() {
  const queries = useQueryClient()
  const { data, error } = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => call<Providers>('GET', '/sign-in-providers', { signal }),
  })
  const renew = () => queries.invalidateQueries({ queryKey: KEY })
  return {
    data,
    error,
    save: async <K extends keyof ProviderInputs>(kind: K, id: string | null, body: ProviderInputs[K]) => {
      const path = `/sign-in-providers/${kind}`
      const saving = id === null ? call('POST', path, { body }) : call('PUT', `${path}/${id}`, { body })
      await saving.catch((refusal: unknown) => {
        throw whyNotSaved(refusal)
      })
      await renew()
    },
    remove: async (id: string) => {
      await call('DELETE', `/sign-in-providers/${id}`)
      await renew()
    },
  }
}

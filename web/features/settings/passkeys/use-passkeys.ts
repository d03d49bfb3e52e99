import type { OutputOf, passkeys } from '@lazo/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { useSignInWays } from '#web/data/hooks/use-sign-in-ways.ts'
import { type MakingEnd, makePasskey } from '#web/data/passkeys/make-passkey.ts'

type Passkeys = OutputOf<typeof passkeys>

/** A passkey as its owner sees it. */
export type Passkey = Passkeys['items'][number]

/** What somebody is about to do with their passkeys. */
export type PasskeyStep =
  | { readonly at: 'rest' }
  | { readonly at: 'add' }
  | { readonly at: 'rename'; readonly passkey: Passkey }
  | { readonly at: 'remove'; readonly passkey: Passkey }

const KEY = ['passkeys'] as const

/** One’s passkeys, and what can be done with them. What the server refuses is thrown to the form that asked. */
export function usePasskeys(tell: (end: MakingEnd['kind'] | 'removed') => void) {
  const queries = useQueryClient()
  const [step, setStep] = useState<PasskeyStep>({ at: 'rest' })
  const list = useQuery({ queryKey: KEY, queryFn: ({ signal }) => call<Passkeys>('GET', '/me/passkeys', { signal }) })
  const ways = useSignInWays()
  const rest = async () => {
    setStep({ at: 'rest' })
    await queries.invalidateQueries({ queryKey: KEY })
  }
  return {
    passkeys: list.data?.items,
    error: list.error,
    /** Whether browsers take passkeys at this address; undefined while that is not known. */
    worksHere: ways?.passkeys,
    step,
    setStep,
    leave: () => setStep({ at: 'rest' }),
    add: async (name: string, password: string) => {
      const question = await call<PublicKeyCredentialCreationOptionsJSON>('POST', '/me/passkey-questions', {
        body: { password },
      })
      const end = await makePasskey(question)
      if (end.kind === 'made') await call('POST', '/me/passkeys', { body: { name, credential: end.credential } })
      tell(end.kind)
      await rest()
    },
    rename: async ({ id }: Passkey, name: string) => {
      await call('PATCH', `/me/passkeys/${id}`, { body: { name } })
      await rest()
    },
    remove: async ({ id }: Passkey, password: string) => {
      await call('POST', `/me/passkeys/${id}/removal`, { body: { password } })
      tell('removed')
      await rest()
    },
  }
}

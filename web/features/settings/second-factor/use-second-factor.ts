import type { OutputOf, recoveryCodes, secondFactor, secondFactorSecret } from '@lazo/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'

type Secret = OutputOf<typeof secondFactorSecret>

/** What somebody can ask for who proves to be there. */
export type FactorWish = 'begin' | 'renew' | 'remove'

/** Where somebody is on the way to a second factor, or away from it. */
export type FactorStep =
  | { readonly at: 'rest' }
  | { readonly at: 'prove'; readonly wish: FactorWish }
  | { readonly at: 'scan'; readonly secret: Secret }
  | { readonly at: 'codes'; readonly codes: readonly string[] }

const KEY = ['second-factor'] as const

/** Whether one has a second factor, and the way to one. What the server refuses is thrown to the form that asked. */
export function useSecondFactor(onRemoved: () => void) {
  const queries = useQueryClient()
  const [step, setStep] = useState<FactorStep>({ at: 'rest' })
  const { data: state, error } = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => call<OutputOf<typeof secondFactor>>('GET', '/me/second-factor', { signal }),
  })
  const renewState = () => queries.invalidateQueries({ queryKey: KEY })
  const showCodes = async ({ codes }: OutputOf<typeof recoveryCodes>) => {
    setStep({ at: 'codes', codes })
    await renewState()
  }
  const prove = async (wish: FactorWish, password: string): Promise<void> => {
    const body = { password }
    if (wish === 'begin') setStep({ at: 'scan', secret: await call<Secret>('POST', '/me/second-factor', { body }) })
    if (wish === 'renew') await showCodes(await call('POST', '/me/second-factor/recovery-codes', { body }))
    if (wish !== 'remove') return
    await call('POST', '/me/second-factor/removal', { body })
    setStep({ at: 'rest' })
    onRemoved()
    await renewState()
  }
  return {
    state,
    error,
    step,
    ask: (wish: FactorWish) => setStep({ at: 'prove', wish }),
    prove,
    confirm: async (code: string) =>
      showCodes(await call('POST', '/me/second-factor/confirmation', { body: { code } })),
    leave: () => setStep({ at: 'rest' }),
  }
}

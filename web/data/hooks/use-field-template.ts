import type { fieldTemplate, OutputOf } from '@lazo/contract'
import type { FieldTemplate } from '@lazo/jscontact'
import { useQuery } from '@tanstack/react-query'
import { call } from '../api/call.ts'

type Told = OutputOf<typeof fieldTemplate>

/** Under what the template is kept. */
export const TEMPLATE_KEY = ['field-template'] as const

const STALE_MS = 300_000

/** What the workspace wants to know of its contacts; undefined while that is not known, as without the server. */
export function useFieldTemplate(): { readonly rules: FieldTemplate; readonly mayChange: boolean } | undefined {
  const { data } = useQuery({
    queryKey: TEMPLATE_KEY,
    queryFn: ({ signal }) => call<Told>('GET', '/field-template', { signal }),
    staleTime: STALE_MS,
  })
  return data as { rules: FieldTemplate; mayChange: boolean } | undefined
}

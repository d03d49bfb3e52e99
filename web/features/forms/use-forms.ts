import type { form, forms, OutputOf } from '@lazo/contract'
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'

/** A form by which people leave their details. */
export type LeaveForm = OutputOf<typeof form>

/** What a form says and where its entries go. */
export type FormFields = Pick<LeaveForm, 'title' | 'notice' | 'isOn'> & { readonly bookId: string }

const KEY = ['forms']

/** One's own forms. Looked at again and again, since entries come from outside. */
export function useForms(): UseQueryResult<OutputOf<typeof forms>> {
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => call<OutputOf<typeof forms>>('GET', '/forms', { signal }),
    staleTime: 0,
  })
}

/** What can be done to forms; each throws like `call`. */
export function useFormActs(): {
  create(fields: FormFields): Promise<void>
  change(id: string, change: Partial<FormFields>): Promise<void>
  remove(id: string): Promise<void>
} {
  const queries = useQueryClient()
  const renewed = async (told: Promise<unknown>): Promise<void> => {
    try {
      await told
    } finally {
      await queries.invalidateQueries({ queryKey: KEY })
    }
  }
  return {
    create: (fields) => renewed(call('POST', '/forms', { body: fields })),
    change: (id, change) => renewed(call('PATCH', `/forms/${id}`, { body: change })),
    remove: (id) => renewed(call('DELETE', `/forms/${id}`)),
  }
}

/** The whole address of a form, to be given to others. */
export function addressOfForm({ path }: Pick<LeaveForm, 'path'>): string {
  return new URL(path, location.origin).href
}

import type { form, forms, OutputOf } from '@lazo/contract'
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { presentReplica } from '#web/data/replica/present-replica.ts'

/** A form by which people leave their details. */
export type LeaveForm = OutputOf<typeof form>

/** What a form says and where its entries go; an empty book is a new one of the form’s name. */
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
    create: (fields) => renewed(withBook(fields).then((body) => call('POST', '/forms', { body }))),
    change: (id, change) => renewed(withBook(change).then((body) => call('PATCH', `/forms/${id}`, { body }))),
    remove: (id) => renewed(call('DELETE', `/forms/${id}`)),
  }
}

/** The same with a book of its own where none was chosen. */
async function withBook(fields: Partial<FormFields>): Promise<Partial<FormFields>> {
  if (fields.bookId !== '' || !fields.title) return fields
  const book = await call<{ readonly id: string }>('POST', '/books', { body: { name: fields.title, kind: 'personal' } })
  await presentReplica().ask('renewBooks')
  return { ...fields, bookId: book.id }
}

/** The whole address of a form, to be given to others. */
export function addressOfForm({ path }: Pick<LeaveForm, 'path'>): string {
  return new URL(path, location.origin).href
}

import type { OutputOf, smartLists } from '@lazo/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import type { SmartList } from '../address/people-spec.ts'

const KEY = ['lists']
const NONE: readonly SmartList[] = []

/** What is to become of a smart list, or what a new one is to be. */
export type SmartListChange = Partial<Pick<SmartList, 'name' | 'icon' | 'query' | 'isShared' | 'position'>>

/** The smart lists of a member and those that others share. */
export interface SmartLists {
  readonly items: readonly SmartList[]
  /** Whether the server has told them. */
  readonly isKnown: boolean
  create(list: SmartListChange): Promise<SmartList | null>
  change(id: string, change: SmartListChange): Promise<void>
  remove(id: string): Promise<void>
}

/** The smart lists, read and changed; what goes wrong is told to the person. */
export function useSmartLists(): SmartLists {
  const queries = useQueryClient()
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => call<OutputOf<typeof smartLists>>('GET', '/lists', { signal }),
  })
  const renewed = async <Told>(told: Promise<Told>): Promise<Told | null> => {
    const answer = await told.catch((error: unknown) => {
      showTrouble(error)
      return null
    })
    await queries.invalidateQueries({ queryKey: KEY })
    return answer
  }
  return {
    items: data?.items ?? NONE,
    isKnown: data !== undefined,
    create: (list) => renewed(call<SmartList>('POST', '/lists', { body: list })),
    change: async (id, change) => void (await renewed(call('PATCH', `/lists/${id}`, { body: change }))),
    remove: async (id) => void (await renewed(call('DELETE', `/lists/${id}`))),
  }
}

import type {
  introducers,
  introductions,
  keyContacts,
  OutputOf,
  objective,
  objectiveChange,
  objectiveInput,
  objectiveReport,
  objectives,
  reciprocity,
  whoCanAnswer,
} from '@lazo/contract'
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'

/** Why one cultivates a part of one's network. */
export type Objective = OutputOf<typeof objective>

/** What came of it. */
export type Outcome = Objective['outcomes'][number]

/** What it is told to be. */
export type ObjectiveFields = Pick<OutputOf<typeof objectiveInput>, 'title' | 'startsOn' | 'endsOn'> &
  OutputOf<typeof objectiveChange>

/** How it goes. */
export type Report = OutputOf<typeof objectiveReport>

/** An introduction one asked for or made. */
export type Introduction = OutputOf<typeof introductions>['items'][number]

/** All of it is kept under this key, since one change may show in each. */
const KEY = ['aims']

function useAsked<Told>(path: string, query?: Readonly<Record<string, string>>): UseQueryResult<Told> {
  return useQuery({
    queryKey: [...KEY, path, query ?? {}],
    queryFn: ({ signal }) => call<Told>('GET', path, { signal, ...(query && { query }) }),
    staleTime: 0,
  })
}

/** One's objectives, those that end first before the others. */
export const useObjectives = () => useAsked<OutputOf<typeof objectives>>('/objectives')

/** One of them. */
export const useObjective = (id: string) => useAsked<Objective>(`/objectives/${id}`)

/** How it goes. */
export const useReport = (id: string) => useAsked<Report>(`/objectives/${id}/report`)

/** What one's network gave and received. */
export const useReciprocity = () => useAsked<OutputOf<typeof reciprocity>>('/reciprocity')

/** Who knows about something. */
export const useWhoCan = (q: string) => useAsked<OutputOf<typeof whoCanAnswer>>('/reciprocity/who-can', { q })

/** One's key contacts with their way up the ladder. */
export const useKeyContacts = () => useAsked<OutputOf<typeof keyContacts>>('/key-contacts')

/** Introductions one asked for or made; with a card those that it has part in. */
export const useIntroductions = (cardId: string | null) =>
  useAsked<OutputOf<typeof introductions>>('/introductions', cardId === null ? undefined : { card: cardId })

/** Who could introduce one to the person of a card. */
export const useIntroducers = (cardId: string) => useAsked<OutputOf<typeof introducers>>(`/cards/${cardId}/introducers`)

/** Does something to objectives or introductions, and lets all that shows of them be asked for anew. Throws like `call`. */
export function useAimActs() {
  const queries = useQueryClient()
  const renew = () => queries.invalidateQueries({ queryKey: KEY })
  const act = async <Told>(method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: object): Promise<Told> => {
    try {
      return await call<Told>(method, path, body && { body })
    } finally {
      await renew()
    }
  }
  /** Changes something of which what it was is kept; gives the way back. */
  const change = async (path: string, body: object): Promise<() => Promise<unknown>> => {
    await act('PATCH', path, body)
    const { items } = await call<{ readonly items: readonly { readonly id: string }[] }>('GET', `${path}/versions`)
    const [last] = items
    return async () => (last ? act('POST', `${path}/versions/${last.id}/restoration`) : undefined)
  }
  /** Removes something; gives the way back. */
  const remove = async (path: string): Promise<() => Promise<unknown>> => {
    await act('DELETE', path)
    return () => act('POST', `${path}/restoration`)
  }
  return { act, change, remove }
}

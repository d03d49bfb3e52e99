import type { joinPreview, OutputOf } from '@lazo/contract'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { useLanguage } from '#web/words/use-words.ts'

/** Where an invitation leads. */
export type Invited = OutputOf<typeof joinPreview>

/** Asks where the link leads, in the language of the moment. */
export function useInvitation(token: string): UseQueryResult<Invited> {
  const language = useLanguage()
  return useQuery({
    queryKey: ['join', token, language],
    queryFn: ({ signal }) => call<Invited>('POST', '/joins/previews', { body: { token }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  })
}

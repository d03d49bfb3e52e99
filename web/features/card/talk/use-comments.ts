import type { comment, comments, commentVersions, OutputOf } from '@lazo/contract'
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { useColleagues, useTeams } from '#web/data/hooks/use-members.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import type { Nameable } from './mention-at.ts'

/** Something that was said of a card. */
export type Comment = OutputOf<typeof comment>

type CommentPage = OutputOf<typeof comments>
type Version = OutputOf<typeof commentVersions>['items'][number]

/** Who reads a new comment. */
export type Audience = 'me' | 'all' | { readonly teamId: string }

/** The comments on a card, page by page, the latest page first. */
export function useComments(cardId: string) {
  return useInfiniteQuery({
    queryKey: ['comments', cardId],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      call<CommentPage>('GET', `/cards/${cardId}/comments`, {
        query: { limit: 30, cursor: pageParam === '' ? undefined : pageParam },
        signal,
      }),
    getNextPageParam: (page) => page.cursor ?? undefined,
  })
}

/** What a comment said before, while it is asked for. */
export function useCommentVersions(commentId: string, isAsked: boolean): readonly Version[] {
  const { data } = useQuery({
    queryKey: ['comment-versions', commentId],
    queryFn: () => call<OutputOf<typeof commentVersions>>('GET', `/comments/${commentId}/versions`),
    enabled: isAsked,
  })
  return data?.items ?? []
}

/** The changes of comments on a card; each shows what came of it. */
export function useCommentVerbs(cardId: string) {
  const queries = useQueryClient()
  const renewing = async <T>(work: Promise<T>): Promise<T> => {
    const told = await work
    await queries.invalidateQueries({ queryKey: ['comments', cardId] })
    return told
  }
  return {
    add: (text: string, audience: Audience) => {
      const to = typeof audience === 'string' ? { audience } : { audience: 'team', teamId: audience.teamId }
      return renewing(call<Comment>('POST', `/cards/${cardId}/comments`, { body: { text, ...to } }))
    },
    edit: async (id: string, text: string) => {
      await renewing(call<Comment>('PATCH', `/comments/${id}`, { body: { text } }))
      await queries.invalidateQueries({ queryKey: ['comment-versions', id] })
    },
    remove: (id: string) => renewing(call('DELETE', `/comments/${id}`)),
    restore: (id: string) => renewing(call<Comment>('POST', `/comments/${id}/restoration`)),
  }
}

/** Who can be named, and the teams one may speak to; nobody while unknown. */
export function useNameables(): { readonly nameables: readonly Nameable[]; readonly ownTeams: readonly Nameable[] } {
  const me = useMe()
  const others = useColleagues()
  const all = useTeams().data?.items ?? []
  const isOwn = (teamId: string) =>
    all.some(({ id, outerId, members: within }) => {
      return (id === teamId || outerId === teamId) && within.some((member) => member.id === me.memberId)
    })
  return {
    nameables: [...others.map(({ id, name }) => ({ id, name, isTeam: false })), ...all.map(asTeam)],
    ownTeams: all.filter(({ id }) => isOwn(id)).map(asTeam),
  }
}

function asTeam({ id, name }: { readonly id: string; readonly name: string }): Nameable {
  return { id, name, isTeam: true }
}

import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Happening } from '#web/data/replica/messages.ts'
import { presentReplica } from '#web/data/replica/present-replica.ts'
import { DESK } from '#web/data/tells/desk-key.ts'
import { EVENTS } from '#web/data/tells/events-key.ts'
import { TIES } from '#web/data/tells/ties-key.ts'
import { REQUESTS } from '#web/kit/sharing/use-requests.ts'

/** Asks again for what is shown and not in the replica as soon as others change it. */
export function useHappenings(): void {
  const queries = useQueryClient()
  useEffect(() => {
    return presentReplica().onNotice((notice) => {
      if (notice.kind !== 'happening') return
      for (const queryKey of staleKeys(notice.happening)) void queries.invalidateQueries({ queryKey })
    })
  }, [queries])
}

/** What is stale after it. Pure. */
function staleKeys(happening: Happening): readonly (readonly string[])[] {
  if (happening.name === 'comment')
    return [
      ['comments', happening.cardId],
      ['comment-versions', happening.commentId],
    ]
  if (happening.name === 'notification') return [['notifications']]
  if (happening.name === 'today') return [['today']]
  // Who else has a card open is told whole.
  if (happening.name === 'presence') return []
  if (happening.name === 'request') return [REQUESTS]
  if (happening.name === 'objective' || happening.name === 'introduction') return [AIMS]
  // Whoever came in waits on the page of today.
  if (happening.name === 'inbound') return [['today'], DESK, EVENTS]
  if (happening.name === 'event') return [EVENTS]
  // What is shown of one talk, tie or follow-up stands in many places, few of which are open at a time.
  if (happening.name === 'interaction' || happening.name === 'tie' || happening.name === 'follow-up') return [TIES]
  return [['comments'], ['notifications'], ['today'], REQUESTS, TIES, AIMS, DESK, EVENTS]
}

/** Under which objectives, introductions and what follows of them are kept. */
const AIMS = ['aims']

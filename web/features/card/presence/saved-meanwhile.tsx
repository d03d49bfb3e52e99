import type { history, OutputOf } from '@lazo/contract'
import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { useWords } from '#web/words/use-words.ts'
import { useMemberNames } from '../history/use-history.ts'
import styles from './presence.module.css'
import { presenceWords } from './presence.words.ts'

/** One’s own changes of other pages may have come after that of a colleague. */
const LOOKED_THROUGH = 10

interface SavedMeanwhileProps {
  readonly cardId: string
  /** The revision that the form was opened with, and the one there is now. */
  readonly before: number
  readonly now: number
}

/** That a colleague saved a change of the card while its form was open; nothing of changes of one’s own. */
export function SavedMeanwhile({ cardId, before, now }: SavedMeanwhileProps) {
  const say = useWords(presenceWords)
  const { memberId } = useMe()
  const names = useMemberNames()
  const { data } = useQuery({
    queryKey: ['latest-versions', cardId, now],
    queryFn: () =>
      call<OutputOf<typeof history>>('GET', `/cards/${cardId}/history`, { query: { limit: LOOKED_THROUGH } }),
    enabled: now !== before,
  })
  const saver = data?.items.find((version) => version.revision > before && version.memberId !== memberId)?.memberId
  return (
    <div role="status">
      {saver !== undefined && (
        <p className={styles.line} data-editing>
          <bdi>{say('saved', { name: names.get(saver) ?? say('somebody') })}</bdi>{' '}
          <Anchor href={`/people/${cardId}/history`} target="_blank" rel="noopener">
            {say('see')}
          </Anchor>
        </p>
      )}
    </div>
  )
}

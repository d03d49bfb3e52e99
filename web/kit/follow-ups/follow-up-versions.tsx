import type { followUpVersions, OutputOf } from '@lazo/contract'
import { useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { TIES } from '#web/data/tells/ties-key.ts'
import { describeTrouble } from '#web/kit/toast/show-trouble.ts'
import { sayDay, sayMoment } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { followUpWords } from './follow-up.words.ts'
import styles from './follow-ups.module.css'

/** What a follow-up said before each change, the latest first. */
export function FollowUpVersions({ followUpId }: { readonly followUpId: string }) {
  const say = useWords(followUpWords)
  const { data, error } = useQuery({
    queryKey: [...TIES, 'versions', followUpId],
    queryFn: () => call<OutputOf<typeof followUpVersions>>('GET', `/follow-ups/${followUpId}/versions`),
  })
  if (error) return <p className={styles.note}>{describeTrouble(error)}</p>
  return (
    <ol className={styles.versions}>
      {data?.items.map(({ id, until, text, dueOn }) => {
        const what = `${text}, ${say('due', { day: sayDay(`${dueOn}T12:00`) })}`
        return (
          <li key={id}>
            <bdi>{say('before', { when: sayMoment(until), what })}</bdi>
          </li>
        )
      })}
    </ol>
  )
}

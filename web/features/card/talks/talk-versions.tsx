import type { interactionVersions, OutputOf } from '@lazo/contract'
import { useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { TIES } from '#web/data/tells/ties-key.ts'
import { talkWords } from '#web/kit/talks/talk.words.ts'
import { describeTrouble } from '#web/kit/toast/show-trouble.ts'
import { sayDay, sayMoment } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './talks.module.css'
import { talksWords } from './talks.words.ts'

/** What an interaction said before each change, the latest first. */
export function TalkVersions({ talkId }: { readonly talkId: string }) {
  const say = useWords(talksWords)
  const sayTalk = useWords(talkWords)
  const { data, error } = useQuery({
    queryKey: [...TIES, 'versions', talkId],
    queryFn: () => call<OutputOf<typeof interactionVersions>>('GET', `/interactions/${talkId}/versions`),
  })
  if (error) return <p className={styles.note}>{describeTrouble(error)}</p>
  if (!data) return null
  if (data.items.length === 0) return <p className={styles.note}>{say('noVersions')}</p>
  return (
    <ol className={styles.versions}>
      {data.items.map(({ id, until, medium, at, text }) => {
        const what = [sayTalk(`medium-${medium}`), sayDay(at), text].filter(Boolean).join(' · ')
        return (
          <li key={id}>
            <bdi>{say('before', { when: sayMoment(until), what })}</bdi>
          </li>
        )
      })}
    </ol>
  )
}

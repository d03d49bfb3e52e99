import { Button } from '@mantine/core'
import { ActionButton } from '#web/actions/action-button.tsx'
import { useTalks } from '#web/data/hooks/use-talks.ts'
import { SeenNote } from '#web/kit/talks/seen-note.tsx'
import { describeTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { TalkItem } from './talk-item.tsx'
import styles from './talks.module.css'
import { talksWords } from './talks.words.ts'

/** What happened with the person of a card: one's own interactions, and those of colleagues as far as they are told. */
export function TalksPanel({ cardId }: { readonly cardId: string }) {
  const say = useWords(talksWords)
  const { talks, seenAt, error, older } = useTalks(cardId)
  return (
    <section className={styles.panel} aria-label={say('title')}>
      <div className={styles.top}>
        <h2>{say('title')}</h2>
        <ActionButton id="talk.record" variant="subtle" />
      </div>
      <SeenNote seenAt={seenAt} />
      {error && !talks && <p className={styles.note}>{describeTrouble(error)}</p>}
      {talks?.length === 0 && <p className={styles.note}>{say('none')}</p>}
      {talks && talks.length > 0 && (
        <ol className={styles.talks}>
          {talks.map((talk) => (
            <TalkItem key={talk.id} talk={talk} cardId={cardId} />
          ))}
        </ol>
      )}
      {older && (
        <Button variant="subtle" size="xs" onClick={older}>
          {say('older')}
        </Button>
      )}
    </section>
  )
}

import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import listStyles from '#web/kit/list.module.css'
import { Section } from '#web/kit/section.tsx'
import { useWords } from '#web/words/use-words.ts'
import { eventWords } from './event.words.ts'
import styles from './events.module.css'
import { type FairEvent, useWaiting } from './use-events.ts'

/** Who came to the desk at an event and is no contact yet; they are looked over one after the other. Nothing where nobody waits. */
export function WaitingSection({ event: { id, waiting } }: { readonly event: FairEvent }) {
  const say = useWords(eventWords)
  const navigate = useNavigate()
  const { data } = useWaiting(id)
  const [first] = data?.items ?? []
  if (!first) return null
  const search = { event: id } as never
  return (
    <Section title={`${say('waiting')} (${Math.max(waiting, data!.items.length)})`} text={say('waitingText')}>
      <div>
        <Button onClick={() => void navigate({ to: '/desk/$inboundId', params: { inboundId: first.id }, search })}>
          {say('review')}
        </Button>
      </div>
      <ul className={listStyles.list}>
        {data!.items.map((entry) => (
          <li key={entry.id}>
            <span className={listStyles.text}>
              <Link to="/desk/$inboundId" params={{ inboundId: entry.id }} search={search}>
                <bdi>{entry.name || say(entry.reading === 'waiting' ? 'unread' : 'nameless')}</bdi>
              </Link>
              {entry.text && <span className={styles.quiet}>{entry.text}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { ListTodo } from 'lucide-react'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useShownName } from '#web/data/hooks/use-shown-name.ts'
import listStyles from '#web/kit/list.module.css'
import { Section } from '#web/kit/section.tsx'
import { useWords } from '#web/words/use-words.ts'
import { eventWords } from './event.words.ts'
import styles from './events.module.css'
import { type FairEvent, useMet } from './use-events.ts'

/** The contacts who were met at an event, and the way to what comes next with each. */
export function MetSection({ event: { id }, mayWrite }: { readonly event: FairEvent; readonly mayWrite: boolean }) {
  const say = useWords(eventWords)
  const navigate = useNavigate()
  const index = useCardIndex()
  const shownName = useShownName()
  const { data } = useMet(id)
  if (!data) return null
  const { cardIds } = data
  const go = () => void navigate({ to: '/events/$eventId/follow-ups', params: { eventId: id } })
  return (
    <Section title={`${say('metTitle')} (${cardIds.length})`}>
      {cardIds.length === 0 && <p className={styles.quiet}>{say('metNone')}</p>}
      <ul className={listStyles.list}>
        {cardIds.map((cardId) => {
          const line = index.get(cardId)
          return (
            <li key={cardId}>
              <span className={listStyles.text}>
                <Link to="/people/$cardId" params={{ cardId }}>
                  <bdi>{line ? shownName(line) : say('unseen')}</bdi>
                </Link>
                {line?.organization && <span className={styles.quiet}>{line.organization}</span>}
              </span>
            </li>
          )
        })}
      </ul>
      {mayWrite && cardIds.length > 0 && (
        <div>
          <Button leftSection={<ListTodo size={17} aria-hidden="true" />} onClick={go}>
            {say('followUps')}
          </Button>
        </div>
      )}
    </Section>
  )
}

import { ActionIcon, Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Check, UserPlus, X } from 'lucide-react'
import { useState } from 'react'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import listStyles from '#web/kit/list.module.css'
import { Section } from '#web/kit/section.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { eventWords } from './event.words.ts'
import styles from './events.module.css'
import { ExpectedDialog } from './expected-dialog.tsx'
import { isMetThere } from './is-met-there.ts'
import { useEventActs } from './use-event-acts.ts'
import { type Expected, type FairEvent, useMet } from './use-events.ts'

interface ExpectedSectionProps {
  readonly event: FairEvent
  readonly mayWrite: boolean
}

/** Who is expected at an event, each ticked as met with one press. */
export function ExpectedSection({ event, mayWrite }: ExpectedSectionProps) {
  const say = useWords(eventWords)
  const acts = useEventActs()
  const [isAdding, setAdding] = useState(false)
  const { expected } = event
  const add = (people: readonly Expected[]) =>
    acts.change(event, { expected: [...expected, ...people] }, say('isExpected', { count: people.length }))
  return (
    <Section
      title={`${say('expected')} (${expected.length})`}
      text={expected.length > 0 ? say('expectedText') : undefined}
    >
      {expected.length === 0 && <p className={styles.quiet}>{say('expectedNone')}</p>}
      <ul className={listStyles.list}>
        {expected.map((person) => (
          <ExpectedRow key={keyOf(person)} event={event} person={person} mayWrite={mayWrite} />
        ))}
      </ul>
      {mayWrite && (
        <div>
          <Button
            variant="default"
            leftSection={<UserPlus size={17} aria-hidden="true" />}
            onClick={() => setAdding(true)}
          >
            {say('addExpected')}
          </Button>
        </div>
      )}
      {isAdding && <ExpectedDialog known={expected} add={add} close={() => setAdding(false)} />}
    </Section>
  )
}

function ExpectedRow({ event, person, mayWrite }: ExpectedSectionProps & { readonly person: Expected }) {
  const say = useWords(eventWords)
  const index = useCardIndex()
  const acts = useEventActs()
  const { data: met } = useMet(event.id)
  const { name, organization, cardId } = person
  const shown = (cardId === null ? undefined : index.get(cardId)?.display) ?? name
  const isMet = met !== undefined && isMetThere(person, met)
  const press = () => (isMet && cardId !== null ? acts.unmeet(event, { ...person, cardId }) : acts.meet(event, person))
  const drop = () => {
    const expected = event.expected.filter((one) => keyOf(one) !== keyOf(person))
    return acts.change(event, { expected }, say('isDropped', { name: shown }))
  }
  return (
    <li className={listStyles.wrapping}>
      <span className={listStyles.text}>
        {cardId === null ? (
          <bdi className={styles.name}>{shown}</bdi>
        ) : (
          <Link to="/people/$cardId" params={{ cardId }}>
            <bdi>{shown}</bdi>
          </Link>
        )}
        {organization && <span className={styles.quiet}>{organization}</span>}
        {isMet && cardId === null && <span className={styles.quiet}>{say('atDesk')}</span>}
      </span>
      {mayWrite && (
        <span className={styles.acts}>
          <Button
            size="compact-md"
            variant={isMet ? 'light' : 'default'}
            leftSection={isMet ? <Check size={16} aria-hidden="true" /> : null}
            aria-pressed={isMet}
            aria-label={say('metOf', { name: shown })}
            disabled={met === undefined || (isMet && cardId === null)}
            onClick={() => void press().catch(showTrouble)}
          >
            {say('met')}
          </Button>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={say('dropOf', { name: shown })}
            onClick={() => void drop().catch(showTrouble)}
          >
            <X size={16} aria-hidden="true" />
          </ActionIcon>
        </span>
      )}
    </li>
  )
}

function keyOf({ name, organization, cardId }: Expected): string {
  return JSON.stringify([cardId, name, organization])
}

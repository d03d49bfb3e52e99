import { Button, Textarea, TextInput } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useFollowUps } from '#web/data/hooks/use-follow-ups.ts'
import { useShownName } from '#web/data/hooks/use-shown-name.ts'
import { localDay } from '#web/data/tells/local-day.ts'
import { noteFollowUp } from '#web/data/verbs/tell.ts'
import { Page } from '#web/kit/page.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { batchWords } from './batch.words.ts'
import { type TextState, textStates } from './batch-texts.ts'
import { eventWords } from './event.words.ts'
import styles from './events.module.css'
import { type FairEvent, useEvent, useMet } from './use-events.ts'

const USUAL_DAYS = 3

/** What comes next with everybody who was met at an event: one follow-up each, in words of their own. */
export function BatchPage() {
  const { eventId } = useParams({ strict: false }) as { eventId: string }
  const { data: event, error } = useEvent(eventId)
  const { data: met } = useMet(eventId)
  const { items } = useFollowUps({ state: 'open' })
  if (error && !event) throw error
  if (!event || !met || !items) return null
  // Whoever has something noted since the event has what comes next.
  const seenTo = new Set(
    items.filter(({ createdAt }) => createdAt.slice(0, 10) >= event.heldOn).map((one) => one.cardId),
  )
  const cardIds = met.cardIds.filter((cardId) => !seenTo.has(cardId))
  return <Batch event={event} cardIds={cardIds} isAnybodyMet={met.cardIds.length > 0} />
}

interface BatchProps {
  readonly event: FairEvent
  readonly cardIds: readonly string[]
  readonly isAnybodyMet: boolean
}

function Batch({ event, cardIds, isAnybodyMet }: BatchProps) {
  const say = useWords(batchWords)
  const [start, setStart] = useState('')
  const [dueOn, setDueOn] = useState(localDay(new Date(), USUAL_DAYS))
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map())
  const states = textStates(cardIds, { start, typed })
  const ready = cardIds.filter((cardId) => states.get(cardId) === 'ready')
  const save = (submitted: FormEvent) => {
    submitted.preventDefault()
    void noteFollowUp(
      ...ready.map((cardId) => ({ cardId, dueOn, text: typed.get(cardId)!.trim(), isPromised: false })),
    ).catch(showTrouble)
  }
  const back = (
    <Link to="/events/$eventId" params={{ eventId: event.id }}>
      {say('back')}
    </Link>
  )
  return (
    <Page title={say('title', { event: event.name })} lead={say('lead')} actions={back}>
      {cardIds.length === 0 ? (
        <p>{say(isAnybodyMet ? 'nobody' : 'none')}</p>
      ) : (
        <form className={styles.batch} onSubmit={save}>
          <TextInput
            label={say('start')}
            description={say('startHint')}
            value={start}
            maxLength={1_000}
            onChange={({ currentTarget }) => setStart(currentTarget.value)}
          />
          <TextInput
            type="date"
            label={say('dueOn')}
            value={dueOn}
            required
            onChange={({ currentTarget }) => setDueOn(currentTarget.value)}
          />
          <fieldset className={styles.texts}>
            <legend>{say('people')}</legend>
            {cardIds.map((cardId) => (
              <PersonText
                key={cardId}
                cardId={cardId}
                text={typed.get(cardId) ?? start}
                state={states.get(cardId)!}
                change={(text) => setTyped(new Map(typed).set(cardId, text))}
              />
            ))}
          </fieldset>
          <div>
            <Button type="submit" disabled={ready.length === 0}>
              {say('save', { count: ready.length })}
            </Button>
          </div>
        </form>
      )}
    </Page>
  )
}

interface PersonTextProps {
  readonly cardId: string
  readonly text: string
  readonly state: TextState
  change(text: string): void
}

function PersonText({ cardId, text, state, change }: PersonTextProps) {
  const say = useWords(batchWords)
  const sayEvent = useWords(eventWords)
  const index = useCardIndex()
  const shownName = useShownName()
  const line = index.get(cardId)
  const name = line ? shownName(line) : sayEvent('unseen')
  return (
    <Textarea
      label={say('textOf', { name })}
      description={say(`state-${state}`)}
      inputWrapperOrder={['label', 'input', 'description']}
      value={text}
      dir="auto"
      maxLength={1_000}
      autosize
      minRows={1}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    />
  )
}

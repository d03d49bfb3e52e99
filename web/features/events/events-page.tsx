import { Button } from '@mantine/core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { CalendarDays, Plus } from 'lucide-react'
import { useRef } from 'react'
import { useMe } from '#web/data/hooks/use-session.ts'
import { Empty } from '#web/kit/empty.tsx'
import listStyles from '#web/kit/list.module.css'
import { Page } from '#web/kit/page.tsx'
import { sayDay } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { eventWords } from './event.words.ts'
import { EventDialog } from './event-dialog.tsx'
import styles from './events.module.css'
import type { EventsSearch } from './events-search.ts'
import { useEventActs } from './use-event-acts.ts'
import { type FairEvent, useEvents } from './use-events.ts'

/** One's fairs and other events, the latest first. */
export function EventsPage() {
  const say = useWords(eventWords)
  const { mayWrite } = useMe()
  const navigate = useNavigate()
  const { add } = useSearch({ strict: false }) as EventsSearch
  const { data, error } = useEvents()
  const acts = useEventActs()
  const go = (search: EventsSearch) => void navigate({ to: '/events', search: search as never, replace: true })
  const added = useRef<string | null>(null)
  // Whoever noted an event goes on with it; whoever gave up stays.
  const leave = () => {
    if (added.current === null) go({})
    else void navigate({ to: '/events/$eventId', params: { eventId: added.current }, replace: true })
  }
  if (error && !data) throw error
  const button = mayWrite && (
    <Button leftSection={<Plus size={17} aria-hidden="true" />} onClick={() => go({ add: 'event' })}>
      {say('add')}
    </Button>
  )
  return (
    <Page title={say('title')} lead={say('lead')} actions={data?.items.length ? button : null}>
      {data?.items.length === 0 && (
        <Empty icon={CalendarDays} title={say('none')} text={say('noneText')}>
          {button}
        </Empty>
      )}
      <ul className={listStyles.list}>
        {data?.items.map((event) => (
          <EventRow key={event.id} event={event} />
        ))}
      </ul>
      {add === 'event' && mayWrite && (
        <EventDialog
          title={say('addTitle')}
          save={async (fields) => {
            added.current = (await acts.add(fields)).id
          }}
          close={leave}
        />
      )}
    </Page>
  )
}

function EventRow({ event }: { readonly event: FairEvent }) {
  const say = useWords(eventWords)
  const { id, name, place, heldOn, expected, entries, waiting } = event
  const facts = [
    expected.length > 0 ? say('expectedCount', { count: expected.length }) : '',
    entries > 0 ? say('cameCount', { count: entries }) : '',
    waiting > 0 ? say('waitCount', { count: waiting }) : '',
  ]
  return (
    <li>
      <CalendarDays size={18} aria-hidden="true" />
      <span className={listStyles.text}>
        <Link to="/events/$eventId" params={{ eventId: id }}>
          <bdi>{name}</bdi>
        </Link>
        <span className={styles.quiet}>{[sayDay(`${heldOn}T12:00:00`), place].filter(Boolean).join(' · ')}</span>
        <span className={styles.quiet}>{facts.filter(Boolean).join(' · ')}</span>
      </span>
    </li>
  )
}

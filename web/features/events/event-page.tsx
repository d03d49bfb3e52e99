import { Button } from '@mantine/core'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Camera } from 'lucide-react'
import { Suspense, useState } from 'react'
import { useMe } from '#web/data/hooks/use-session.ts'
import { lazily } from '#web/kit/lazily.ts'
import { Page } from '#web/kit/page.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { sayDay } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { eventWords } from './event.words.ts'
import { EventDialog } from './event-dialog.tsx'
import styles from './events.module.css'
import { ExpectedSection } from './expected-section.tsx'
import { MetSection } from './met-section.tsx'
import { useEventActs } from './use-event-acts.ts'
import { type FairEvent, useEvent } from './use-events.ts'
import { WaitingSection } from './waiting-section.tsx'

const ScanDialog = lazily(() => import('#web/kit/scans/scan-dialog.tsx'), 'ScanDialog')

/** One event: the cards that were given there, who was expected, who was met, and what comes next. */
export function EventPage() {
  const { eventId } = useParams({ strict: false }) as { eventId: string }
  const { data, error } = useEvent(eventId)
  if (error && !data) throw error
  return data ? <Shown key={data.id} event={data} /> : null
}

function Shown({ event }: { readonly event: FairEvent }) {
  const say = useWords(eventWords)
  const { mayWrite } = useMe()
  const acts = useEventActs()
  const [asked, setAsked] = useState<'scan' | 'edit' | null>(null)
  const { name, place, heldOn } = event
  const lead = [sayDay(`${heldOn}T12:00:00`), place].filter(Boolean).join(' · ')
  const close = () => setAsked(null)
  return (
    <Page title={name} lead={lead} actions={<Link to="/events">{say('toEvents')}</Link>}>
      {mayWrite && <Buttons event={event} ask={setAsked} />}
      <WaitingSection event={event} />
      <ExpectedSection event={event} mayWrite={mayWrite} />
      <MetSection event={event} mayWrite={mayWrite} />
      {asked === 'edit' && (
        <EventDialog
          title={say('editTitle')}
          was={event}
          save={(fields) => acts.change(event, fields, say('isSaved'))}
          close={close}
        />
      )}
      {asked === 'scan' && (
        <Suspense>
          <ScanDialog eventId={event.id} close={close} />
        </Suspense>
      )}
    </Page>
  )
}

function Buttons({ event, ask }: { readonly event: FairEvent; ask(what: 'scan' | 'edit'): void }) {
  const say = useWords(eventWords)
  const navigate = useNavigate()
  const acts = useEventActs()
  const remove = async () => {
    await acts.remove(event)
    await navigate({ to: '/events' })
  }
  return (
    <div className={styles.buttons}>
      <Button leftSection={<Camera size={17} aria-hidden="true" />} onClick={() => ask('scan')}>
        {say('scan')}
      </Button>
      <Button variant="default" onClick={() => ask('edit')}>
        {say('edit')}
      </Button>
      <Button variant="subtle" color="red" onClick={() => void remove().catch(showTrouble)}>
        {say('remove')}
      </Button>
    </div>
  )
}

import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { addressOf } from '#web/data/api/call.ts'
import { type Entry, useEntry } from '#web/data/hooks/use-entry.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { Page } from '#web/kit/page.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { sayDay, sayMoment } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './desk.module.css'
import { deskWords } from './desk.words.ts'
import type { DeskSearch } from './desk-search.ts'
import { entryWords } from './entry.words.ts'
import { EntryActs } from './entry-acts.tsx'
import { EntryForm } from './entry-form.tsx'
import { type Details, detailFields } from './typed-details.ts'
import { nextWaiting } from './use-desk.ts'

/** One who came in: what is known of them beside the picture it was read from, and what becomes of it. */
export function EntryPage() {
  const { inboundId } = useParams({ strict: false }) as { inboundId: string }
  const { data, error } = useEntry(inboundId)
  if (error && !data) throw error
  return data ? <Shown key={data.id} entry={data} /> : null
}

function Shown({ entry }: { readonly entry: Entry }) {
  const say = useWords(entryWords)
  const sayDesk = useWords(deskWords)
  const { mayWrite } = useMe()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as DeskSearch
  const { event } = search
  const { id, name, source, state, receivedAt, cardId, reading } = entry
  // Who goes through those that wait comes to the next; who looked one up comes back to the desk.
  const goOn = async () => {
    const next = state === 'new' ? await nextWaiting(id, event) : null
    if (next !== null) await navigate({ to: '/desk/$inboundId', params: { inboundId: next }, search: search as never })
    else if (event === undefined) await navigate({ to: '/desk' })
    else await navigate({ to: '/events/$eventId', params: { eventId: event } })
  }
  const over = () => void goOn().catch(showTrouble)
  // What is read comes into the fields at once: before that nothing typed is put at risk.
  const isRead = reading !== 'waiting'
  const isOpen = mayWrite && isRead && cardId === null && state !== 'merged' && state !== 'spam'
  const lead = [sayDesk(`source-${source}`), sayMoment(receivedAt)].join(' · ')
  return (
    <Page title={name || sayDesk('nameless')} lead={lead} actions={<Back event={event} />}>
      <div className={styles.entry} data-pictured={source === 'scan' || undefined}>
        {source === 'scan' && <Picture id={id} />}
        <div className={styles.form}>
          {reading && state === 'new' && <p role="status">{say(READINGS[reading])}</p>}
          {isOpen ? <EntryForm entry={entry} skip={over} over={over} /> : <Facts entry={entry} />}
          {!isOpen && mayWrite && (
            <div className={styles.buttons} role="group" aria-label={say('acts')}>
              <EntryActs entry={entry} over={over} />
            </div>
          )}
        </div>
      </div>
    </Page>
  )
}

function Back({ event }: { readonly event: string | undefined }) {
  const say = useWords(entryWords)
  if (event === undefined) return <Link to="/desk">{say('back')}</Link>
  return (
    <Link to="/events/$eventId" params={{ eventId: event }}>
      {say('backToEvent')}
    </Link>
  )
}

const READINGS = { waiting: 'reading', done: 'found', failed: 'failed' } as const

function Picture({ id }: { readonly id: string }) {
  const say = useWords(entryWords)
  const address = addressOf(`/inbound/${id}/picture`)
  return (
    <a className={styles.picture} href={address} target="_blank" rel="noreferrer">
      <img src={address} alt={say('picture')} />
    </a>
  )
}

function Facts({ entry }: { readonly entry: Entry }) {
  const say = useWords(entryWords)
  const sayDesk = useWords(deskWords)
  const { text, details, cardId, revisitOn, reason, source, state, kind } = entry
  const known = detailFields(details as Details).filter((field) => field.text !== '')
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{sayDesk('state')}</dt>
        <dd>
          {sayDesk(source === 'scan' && state === 'answered' ? 'leftOut' : `state-${state}`)}
          {revisitOn && ` · ${sayDesk('comesBack', { day: sayDay(`${revisitOn}T12:00:00`) })}`}
          {reason && ` · ${reason}`}
        </dd>
      </div>
      <div>
        <dt>{say('kind')}</dt>
        <dd>{sayDesk(`kind-${kind}`)}</dd>
      </div>
      {text && (
        <div>
          <dt>{say('text')}</dt>
          <dd>{text}</dd>
        </div>
      )}
      {known.map(({ path, part, text: value }) => (
        <div key={path}>
          <dt>{say(FACT_NAMES[part])}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
      {cardId && (
        <div>
          <dt>{say('whom')}</dt>
          <dd>
            <Link to="/people/$cardId" params={{ cardId }}>
              {sayDesk('openCard')}
            </Link>
          </dd>
        </div>
      )}
    </dl>
  )
}

const FACT_NAMES = {
  name: 'name',
  organizations: 'organization',
  titles: 'job',
  phones: 'phone',
  emails: 'mail',
  links: 'link',
  others: 'others',
} as const

import type { InputOf, ownCalendarInput } from '@lazo/contract'
import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { FormDialog } from '#web/kit/form/form-dialog.tsx'
import { SureDialog } from '#web/kit/form/sure-dialog.tsx'
import lines from '#web/kit/list.module.css'
import { Section } from '#web/kit/section.tsx'
import { showToast } from '#web/kit/toast/toasts.ts'
import { sayAgo } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './meetings.module.css'
import { meetingWords } from './meetings.words.ts'
import { type Calendars, MEETINGS, useOwnCalendars } from './use-meetings.ts'

type Calendar = Calendars['items'][number]

/** The calendars elsewhere that are read every hour. */
export function OwnCalendars() {
  const say = useWords(meetingWords)
  const { mayWrite } = useMe()
  const queries = useQueryClient()
  const { data } = useOwnCalendars()
  const [isAdding, setAdding] = useState(false)
  const [going, setGoing] = useState<Calendar | null>(null)
  const renew = () => queries.invalidateQueries({ queryKey: MEETINGS })
  const remove = async ({ id, name }: Calendar) => {
    await call('DELETE', `/calendars/own/${id}`)
    await renew()
    showToast({ tone: 'done', text: say('removed', { name }) })
    setGoing(null)
  }
  return (
    <Section title={say('calendars')} text={say('calendarsText')}>
      <ul className={lines.list}>
        {data?.items.map((calendar) => (
          <CalendarRow
            key={calendar.id}
            calendar={calendar}
            {...(mayWrite ? { remove: () => setGoing(calendar) } : {})}
          />
        ))}
      </ul>
      {mayWrite && (
        <Button variant="default" mt="sm" onClick={() => setAdding(true)}>
          {say('add')}
        </Button>
      )}
      {isAdding && <AddCalendar close={() => setAdding(false)} added={renew} />}
      {going && (
        <SureDialog
          title={say('removeTitle', { name: going.name })}
          verb={say('remove')}
          act={() => remove(going)}
          close={() => setGoing(null)}
        >
          {say('removeText')}
        </SureDialog>
      )}
    </Section>
  )
}

function CalendarRow({ calendar, remove }: { readonly calendar: Calendar; remove?: () => void }) {
  const say = useWords(meetingWords)
  const { name } = calendar
  return (
    <li>
      <span className={lines.text}>
        <bdi>{name}</bdi>
        <State calendar={calendar} />
      </span>
      {remove && (
        <Button variant="default" size="xs" onClick={remove} aria-label={say('removeNamed', { name })}>
          {say('remove')}
        </Button>
      )}
    </li>
  )
}

/** When it was read last, or why it could not be. */
function State({ calendar: { host, readAt, failure } }: { readonly calendar: Calendar }) {
  const say = useWords(meetingWords)
  const text = () => {
    if (failure === 'refused') return say('refusedBy', { host })
    if (failure === 'unreachable') return say('unreachable', { host })
    if (failure === 'unreadable') return say('unreadable', { host })
    return readAt ? say('readAt', { host, when: sayAgo(readAt) }) : host
  }
  return <span className={styles.quiet}>{text()}</span>
}

function AddCalendar({ close, added }: { close(): void; added(): Promise<void> }) {
  const say = useWords(meetingWords)
  const save = async ({ name = '', address = '', user = '', password = '' }: Readonly<Record<string, string>>) => {
    const known = user.trim() === '' ? {} : { user: user.trim(), password }
    const body: InputOf<typeof ownCalendarInput> = { name, address, ...known }
    await call('POST', '/calendars/own', { body })
    await added()
  }
  return (
    <FormDialog title={say('addTitle')} verb={say('save')} save={save} close={close}>
      <TextInput name="name" label={say('name')} defaultValue={say('usual')} maxLength={200} required />
      <TextInput
        name="address"
        label={say('address')}
        description={say('addressText')}
        inputMode="url"
        autoComplete="off"
        maxLength={2000}
        required
        data-autofocus
      />
      <TextInput name="user" label={say('user')} description={say('userText')} autoComplete="off" maxLength={320} />
      <PasswordInput name="password" label={say('password')} autoComplete="off" maxLength={1000} />
    </FormDialog>
  )
}

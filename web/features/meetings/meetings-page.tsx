import { Button, FileButton } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { CalendarSearch } from 'lucide-react'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { Empty } from '#web/kit/empty.tsx'
import { Page } from '#web/kit/page.tsx'
import { Section } from '#web/kit/section.tsx'
import { describeTrouble, showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useWords } from '#web/words/use-words.ts'
import { calendarPieces, isCalendarText } from './calendar-pieces.ts'
import { MeetingList } from './meeting-list.tsx'
import { meetingWords } from './meetings.words.ts'
import { OwnCalendars } from './own-calendars.tsx'
import { MEETINGS, type Meetings, useMeetings } from './use-meetings.ts'

/** The meetings with known people that one's own calendar tells of, and the calendars they are found in. */
export function MeetingsPage() {
  const say = useWords(meetingWords)
  const { mayWrite } = useMe()
  const { data, error } = useMeetings()
  return (
    <Page title={say('title')} lead={say('lead')} actions={mayWrite && <FileChoice />}>
      {error && !data && <p role="alert">{describeTrouble(error)}</p>}
      {data?.items.length === 0 && <Empty icon={CalendarSearch} title={say('none')} text={say('noneText')} />}
      {data && data.items.length > 0 && (
        <Section title={say('found')}>
          <MeetingList items={data.items} />
        </Section>
      )}
      <OwnCalendars />
    </Page>
  )
}

function FileChoice() {
  const say = useWords(meetingWords)
  const queries = useQueryClient()
  const [isReading, setReading] = useState(false)
  const read = (file: File | null) => {
    if (!file) return
    setReading(true)
    propose(file)
      .then((count) => {
        showToast({ tone: 'done', text: say('read', { count }) })
        return queries.invalidateQueries({ queryKey: MEETINGS })
      })
      .catch(showTrouble)
      .finally(() => setReading(false))
  }
  return (
    <FileButton accept=".ics,text/calendar" onChange={read}>
      {(button) => (
        <Button {...button} loading={isReading}>
          {say('file')}
        </Button>
      )}
    </FileButton>
  )
}

/** Sends what of a file may be a meeting, piece by piece, and gives how many were found. What is no calendar is left to the server to refuse. */
async function propose(file: File): Promise<number> {
  const text = await file.text()
  const pieces = isCalendarText(text) ? calendarPieces(text) : ['-']
  let count = 0
  for (const piece of pieces)
    count += (await call<Meetings>('POST', '/calendars/meetings', { body: { text: piece } })).items.length
  return count
}

import { NativeSelect, Switch } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '#web/data/api/call.ts'
import { useSettings } from '#web/data/hooks/use-settings.ts'
import { Section } from '#web/kit/section.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from '../devices.module.css'
import { SecretLine } from '../secret-line.tsx'
import { calendarWords } from './calendars.words.ts'
import { FeedsSection } from './feeds-section.tsx'
import { type CalendarChoice, useCalendarChoice, useWaiting } from './use-calendars.ts'

/** What stands in one's calendars, where they are, and what came from phones for nobody yet. */
export function CalendarsSection({ server }: { readonly server: string | null }) {
  const say = useWords(calendarWords)
  return (
    <>
      <Section title={say('title')} text={say('lead')}>
        {server && (
          <dl className={styles.secrets}>
            <SecretLine name={say('address')} value={server} />
          </dl>
        )}
        <Waiting />
        <ChoiceFields />
      </Section>
      <FeedsSection />
      <Section title={say('own')} text={say('ownText')}>
        <Link to="/meetings">{say('ownOpen')}</Link>
      </Section>
    </>
  )
}

function ChoiceFields() {
  const say = useWords(calendarWords)
  const { settings, change } = useSettings()
  const queries = useQueryClient()
  const { data } = useCalendarChoice()
  if (!data) return null
  const set = (change: Partial<CalendarChoice>) =>
    call<CalendarChoice>('PATCH', '/calendars/choice', { body: change })
      .then((saved) => queries.setQueryData(['calendars', '/calendars/choice'], saved))
      .catch(showTrouble)
  return (
    <>
      <Switch
        my="sm"
        label={say('days')}
        description={say('daysText')}
        checked={data.hasDays}
        onChange={({ currentTarget }) => void set({ hasDays: currentTarget.checked })}
      />
      <NativeSelect
        label={say('nameDays')}
        value={data.nameDays}
        data={[
          { value: 'nobody', label: say('nobody') },
          { value: 'key', label: say('key') },
          { value: 'everybody', label: say('everybody') },
        ]}
        onChange={({ currentTarget }) => void set({ nameDays: currentTarget.value as CalendarChoice['nameDays'] })}
      />
      <NativeSelect
        mt="sm"
        label={say('leapDay')}
        value={settings.leapDay ?? 'february-28'}
        data={(['february-28', 'march-1'] as const).map((value) => ({ value, label: say(value) }))}
        onChange={({ currentTarget }) =>
          void change({ leapDay: currentTarget.value === 'march-1' ? 'march-1' : null }).catch(showTrouble)
        }
      />
    </>
  )
}

/** What came from phones for nobody yet is asked on the page of follow-ups. */
function Waiting() {
  const say = useWords(calendarWords)
  const { data } = useWaiting()
  const count = data?.items.length ?? 0
  if (count === 0) return null
  return (
    <p className={styles.quiet}>
      <Link to="/follow-ups">{say('waiting', { count })}</Link>
    </p>
  )
}

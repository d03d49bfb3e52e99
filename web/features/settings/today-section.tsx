import type { InputOf, OutputOf, pushKey, pushSubscriptionInput, pushSubscriptions } from '@lazo/contract'
import { Button, Select } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { Section } from '#web/kit/section.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { askSubscription, mayAskHere } from './ask-subscription.ts'
import { nameBrowser } from './browsers/name-browser.ts'
import { todaySettingWords } from './today-setting.words.ts'
import { useChange } from './use-change.ts'

const BROWSERS = ['push-subscriptions']

/** Whether one is told in the morning what today asks for: by mail, and in this browser and others. */
export function TodaySection() {
  const say = useWords(todaySettingWords)
  const { settings, set } = useChange()
  return (
    <Section title={say('title')} text={say('text')}>
      <Select
        label={say('mail')}
        description={say('mailText')}
        allowDeselect={false}
        value={settings.todayMail ?? 'off'}
        data={(['off', 'daily', 'weekly'] as const).map((value) => ({ value, label: say(`mail-${value}`) }))}
        onChange={(value) => void set({ todayMail: (value ?? 'off') as 'off' | 'daily' | 'weekly' })}
      />
      <ToldBrowsers />
    </Section>
  )
}

function ToldBrowsers() {
  const say = useWords(todaySettingWords)
  const queries = useQueryClient()
  const [isAsking, setAsking] = useState(false)
  const { data } = useQuery({
    queryKey: BROWSERS,
    queryFn: ({ signal }) => call<OutputOf<typeof pushSubscriptions>>('GET', '/push/subscriptions', { signal }),
  })
  const renew = () => queries.invalidateQueries({ queryKey: BROWSERS })
  const remove = (id: string) => void call('DELETE', `/push/subscriptions/${id}`).catch(showTrouble).finally(renew)
  const add = () => {
    setAsking(true)
    void subscribeHere()
      .catch(showTrouble)
      .finally(() => {
        setAsking(false)
        void renew()
      })
  }
  return (
    <div>
      <p>{say('browsers')}</p>
      <ul>
        {data?.items.map(({ id, label }) => (
          <li key={id}>
            {label}{' '}
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={say('removeOf', { name: label })}
              onClick={() => remove(id)}
            >
              {say('remove')}
            </Button>
          </li>
        ))}
      </ul>
      {mayAskHere() ? (
        <Button variant="default" loading={isAsking} onClick={add}>
          {say('add')}
        </Button>
      ) : (
        <p>{say('cannot')}</p>
      )}
    </div>
  )
}

/** Asks the browser, which asks the person, and tells the server where to send. */
async function subscribeHere(): Promise<void> {
  const { key } = await call<OutputOf<typeof pushKey>>('GET', '/push/key')
  if (key === null) return
  const { endpoint, p256dh, auth } = await askSubscription(key)
  const body: InputOf<typeof pushSubscriptionInput> = {
    endpoint,
    p256dh,
    auth,
    label: labelHere(),
  }
  await call('POST', '/push/subscriptions', { body })
}

/** What this browser is called in the list. */
function labelHere(): string {
  const { browser, system } = nameBrowser(navigator.userAgent)
  return [browser, system].filter(Boolean).join(', ') || 'Web'
}

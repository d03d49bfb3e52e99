import { Anchor, Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Laptop, Smartphone } from 'lucide-react'
import { useState } from 'react'
import { Empty } from '#web/kit/empty.tsx'
import lines from '#web/kit/list.module.css'
import { Page } from '#web/kit/page.tsx'
import { sayAgo } from '#web/words/format.ts'
import { useLanguage, useWords } from '#web/words/use-words.ts'
import { CalendarsSection } from './calendars/calendars-section.tsx'
import { ConnectDialog } from './connect-dialog.tsx'
import type { Device } from './device-types.ts'
import styles from './devices.module.css'
import { deviceWords } from './devices.words.ts'
import { useDevices, useWays } from './use-devices.ts'

/** One's phones and programs, and connecting another. */
export function DevicesPage() {
  const say = useWords(deviceWords)
  const { data, error } = useDevices()
  const language = useLanguage()
  const { data: ways } = useWays()
  const [isConnecting, setConnecting] = useState(false)
  if (error && !data) throw error
  const canConnect = (ways?.kinds.length ?? 0) > 0
  const connect = (
    <Button onClick={() => setConnecting(true)} disabled={!canConnect}>
      {say('connect')}
    </Button>
  )
  return (
    <Page title={say('title')} lead={say('lead')} actions={data?.items.length ? connect : null}>
      {ways?.missing && (
        <section className={styles.missing}>
          <h2>{say('missing')}</h2>
          <p>
            {ways.missing} {ways.place === 'local' && say('missingLocal')}{' '}
            <Anchor href={`/guide/installation?language=${language}`} underline="always">
              {say('howTo')}
            </Anchor>
          </p>
        </section>
      )}
      {data?.items.length === 0 && (
        <Empty icon={Smartphone} title={say('empty')} text={say('emptyText')}>
          {connect}
        </Empty>
      )}
      <ul className={lines.list}>
        {data?.items.map((device) => (
          <DeviceRow key={device.id} device={device} />
        ))}
      </ul>
      <CalendarsSection server={ways?.server ?? null} />
      {isConnecting && ways && <ConnectDialog ways={ways} close={() => setConnecting(false)} />}
    </Page>
  )
}

function DeviceRow({ device }: { readonly device: Device }) {
  const say = useWords(deviceWords)
  const isPhone = device.family === 'apple' || device.family === 'android'
  const Icon = isPhone ? Smartphone : Laptop
  return (
    <li>
      <Icon size={22} strokeWidth={1.6} aria-hidden="true" />
      <span className={lines.text}>
        <Link to="/devices/$deviceId" params={{ deviceId: device.id }}>
          <bdi>{device.label}</bdi>
        </Link>
        <span className={styles.quiet}>
          {device.seenAt ? say('seen', { when: sayAgo(device.seenAt) }) : say('never')} ·{' '}
          {device.hasAllBooks ? say('allBooks') : say('someBooks', { count: device.bookIds.length })}
          {device.client && ` · ${device.client}`}
        </span>
      </span>
    </li>
  )
}

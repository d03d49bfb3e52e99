import { Button, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { Page } from '#web/kit/page.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { sayMoment } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { CalendarSwitch } from './calendars/calendar-switch.tsx'
import { DeviceLog } from './device-log.tsx'
import type { Device } from './device-types.ts'
import styles from './devices.module.css'
import { deviceWords } from './devices.words.ts'
import { LayerSwitch } from './layer-switch.tsx'
import { RevokeDialog } from './revoke-dialog.tsx'

/** One device: what it is, what it did, and locking it out. */
export function DevicePage() {
  const say = useWords(deviceWords)
  const navigate = useNavigate()
  const { deviceId } = useParams({ strict: false }) as { deviceId: string }
  const [isRevoking, setRevoking] = useState(false)
  const { data: device, error } = useQuery({
    queryKey: ['devices', deviceId],
    queryFn: ({ signal }) => call<Device>('GET', `/devices/${deviceId}`, { signal }),
  })
  if (error && !device) throw error
  if (!device) return <Page title={say('title')} />
  const revoke = (
    <Button color="red" variant="light" onClick={() => setRevoking(true)}>
      {say('revoke')}
    </Button>
  )
  return (
    <Page title={device.label} actions={revoke}>
      <dl className={styles.facts}>
        <dt>{say('program')}</dt>
        <dd>{device.client || say('unknownProgram')}</dd>
        <dt>{say('lastSync')}</dt>
        <dd>{device.seenAt ? sayMoment(device.seenAt) : say('never')}</dd>
        <dt>{say('since')}</dt>
        <dd>{sayMoment(device.createdAt)}</dd>
      </dl>
      <RenameForm key={device.id} device={device} />
      <LayerSwitch device={device} />
      {device.doors.includes('carddav') && <CalendarSwitch device={device} />}
      <h2>{say('log')}</h2>
      <DeviceLog deviceId={deviceId} />
      {isRevoking && (
        <RevokeDialog
          device={device}
          close={() => setRevoking(false)}
          done={() => void navigate({ to: '/devices', replace: true })}
        />
      )}
    </Page>
  )
}

function RenameForm({ device }: { readonly device: Device }) {
  const say = useWords(deviceWords)
  const queries = useQueryClient()
  const [label, setLabel] = useState(device.label)
  const save = (event: FormEvent) => {
    event.preventDefault()
    call('PATCH', `/devices/${device.id}`, { body: { label: label.trim() } })
      .then(() => {
        showToast({ tone: 'done', text: say('saved') })
        return queries.invalidateQueries({ queryKey: ['devices'] })
      })
      .catch(showTrouble)
  }
  return (
    <form onSubmit={save} className={styles.rename}>
      <TextInput
        label={say('name')}
        value={label}
        maxLength={200}
        onChange={({ currentTarget }) => setLabel(currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={label.trim() === '' || label === device.label}>
        {say('rename')}
      </Button>
    </form>
  )
}

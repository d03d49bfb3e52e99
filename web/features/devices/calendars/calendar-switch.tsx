import { Switch } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useWords } from '#web/words/use-words.ts'
import type { Device } from '../device-types.ts'
import styles from '../devices.module.css'
import { calendarWords } from './calendars.words.ts'

/** Whether a device is shown the calendars of its owner. */
export function CalendarSwitch({ device }: { readonly device: Device }) {
  const say = useWords(calendarWords)
  const queries = useQueryClient()
  const [isSaving, setSaving] = useState(false)
  const turn = (hasCalendars: boolean) => {
    setSaving(true)
    call<Device>('PATCH', `/devices/${device.id}`, { body: { hasCalendars } })
      .then((saved) => {
        queries.setQueryData(['devices', device.id], saved)
        showToast({ tone: 'done', text: say(hasCalendars ? 'shown' : 'hidden') })
        return queries.invalidateQueries({ queryKey: ['devices'] })
      })
      .catch(showTrouble)
      .finally(() => setSaving(false))
  }
  return (
    <Switch
      className={styles.layer}
      label={say('onDevice')}
      description={say('onDeviceText')}
      checked={device.hasCalendars}
      disabled={isSaving}
      onChange={({ currentTarget }) => turn(currentTarget.checked)}
    />
  )
}

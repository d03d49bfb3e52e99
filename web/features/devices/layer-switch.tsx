import { Switch } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useWords } from '#web/words/use-words.ts'
import type { Device } from './device-types.ts'
import styles from './devices.module.css'
import { deviceWords } from './devices.words.ts'

/** Whether a device is shown what its owner wrote for themselves alone. */
export function LayerSwitch({ device }: { readonly device: Device }) {
  const say = useWords(deviceWords)
  const queries = useQueryClient()
  const [isSaving, setSaving] = useState(false)
  const turn = (showsOverlay: boolean) => {
    setSaving(true)
    call<Device>('PATCH', `/devices/${device.id}`, { body: { showsOverlay } })
      .then((saved) => {
        queries.setQueryData(['devices', device.id], saved)
        showToast({ tone: 'done', text: say(showsOverlay ? 'layerOn' : 'layerOff') })
        return queries.invalidateQueries({ queryKey: ['devices'] })
      })
      .catch(showTrouble)
      .finally(() => setSaving(false))
  }
  return (
    <Switch
      className={styles.layer}
      label={say('layer')}
      description={say('layerText')}
      checked={device.showsOverlay}
      disabled={isSaving}
      onChange={({ currentTarget }) => turn(currentTarget.checked)}
    />
  )
}

import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { Dialog } from '#web/kit/dialog.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useWords } from '#web/words/use-words.ts'
import type { Device } from './device-types.ts'
import styles from './devices.module.css'
import { deviceWords } from './devices.words.ts'

interface RevokeDialogProps {
  readonly device: Device
  close(): void
  done(): void
}

/** Asks before a device is locked out, which cannot be undone. */
export function RevokeDialog({ device, close, done }: RevokeDialogProps) {
  const say = useWords(deviceWords)
  const queries = useQueryClient()
  const revoke = async () => {
    await call('DELETE', `/devices/${device.id}`)
    await queries.invalidateQueries({ queryKey: ['devices'], exact: true })
    showToast({ tone: 'done', text: say('revoked', { name: device.label }) })
    done()
  }
  return (
    <Dialog close={close} title={say('revokeTitle', { name: device.label })}>
      <p style={{ margin: 0 }}>{say('revokeText')}</p>
      <div className={styles.buttons}>
        <Button variant="default" onClick={close} data-autofocus>
          {say('cancel')}
        </Button>
        <Button color="red" onClick={() => void revoke().catch(showTrouble)}>
          {say('revoke')}
        </Button>
      </div>
    </Dialog>
  )
}

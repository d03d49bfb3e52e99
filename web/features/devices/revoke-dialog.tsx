import { useQueryClient } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { SureDialog } from '#web/kit/form/sure-dialog.tsx'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useWords } from '#web/words/use-words.ts'
import type { Device } from './device-types.ts'
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
    <SureDialog title={say('revokeTitle', { name: device.label })} verb={say('revoke')} act={revoke} close={close}>
      {say('revokeText')}
    </SureDialog>
  )
}

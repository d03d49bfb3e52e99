import type { deviceInput, InputOf } from '@lazo/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { Dialog } from '#web/kit/dialog.tsx'
import { useWords } from '#web/words/use-words.ts'
import { ConnectedDevice } from './connected-device.tsx'
import type { CreatedDevice, DeviceWay, DeviceWays } from './device-types.ts'
import { deviceWords } from './devices.words.ts'
import { NewDeviceForm } from './new-device-form.tsx'
import { WayChoice } from './way-choice.tsx'

interface ConnectDialogProps {
  readonly ways: DeviceWays
  close(): void
}

/** Connects a device: what it is, what it holds, then its password and the steps. */
export function ConnectDialog({ ways, close }: ConnectDialogProps) {
  const say = useWords(deviceWords)
  const queries = useQueryClient()
  const [way, setWay] = useState<DeviceWay | null>(null)
  const [created, setCreated] = useState<CreatedDevice | null>(null)
  const make = async (body: InputOf<typeof deviceInput>) => {
    setCreated(await call<CreatedDevice>('POST', '/devices', { body }))
    await queries.invalidateQueries({ queryKey: ['devices'] })
  }
  const title = created ? say('ready', { name: created.label }) : say('connect')
  return (
    <Dialog close={close} title={title} size="lg" isKept={created !== null}>
      {!way && <WayChoice kinds={ways.kinds} choose={setWay} />}
      {way && !created && <NewDeviceForm way={way} make={make} back={() => setWay(null)} />}
      {way && created && <ConnectedDevice ways={ways} way={way} created={created} close={close} />}
    </Dialog>
  )
}

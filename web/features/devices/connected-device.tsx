import { Button } from '@mantine/core'
import { useWords } from '#web/words/use-words.ts'
import { DeviceFiles } from './device-files.tsx'
import type { CreatedDevice, DeviceWay, DeviceWays } from './device-types.ts'
import styles from './devices.module.css'
import { deviceWords } from './devices.words.ts'
import { SecretLine } from './secret-line.tsx'
import { ShortWay } from './short-way.tsx'

interface ConnectedDeviceProps {
  readonly ways: DeviceWays
  readonly way: DeviceWay
  readonly created: CreatedDevice
  close(): void
}

/** The password, shown this once, and how to go on. */
export function ConnectedDevice({ ways, way, created, close }: ConnectedDeviceProps) {
  const say = useWords(deviceWords)
  return (
    <div className={styles.form}>
      <dl className={styles.secrets}>
        <SecretLine name={say('password')} value={created.password} isSecret />
        <SecretLine name={say('user')} value={ways.user} />
        <SecretLine name={say('server')} value={ways.server ?? ''} />
      </dl>
      <p className={styles.quiet}>{say('once')}</p>
      <ShortWay way={way} created={created} />
      <h3>{say('byHand')}</h3>
      <ol className={styles.steps}>
        {way.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {created.hasCalendars && (
        <>
          <h3>{say('calendarsByHand')}</h3>
          <ol className={styles.steps}>
            {way.calendarSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
      {way.kind === 'vdirsyncer' && <DeviceFiles deviceId={created.id} />}
      <div className={styles.buttons}>
        <Button onClick={close}>{say('done')}</Button>
      </div>
    </div>
  )
}

import { Button } from '@mantine/core'
import { QrCode } from '#web/kit/qr/qr-code.tsx'
import { useWords } from '#web/words/use-words.ts'
import type { CreatedDevice, DeviceWay } from './device-types.ts'
import styles from './devices.module.css'
import { deviceWords } from './devices.words.ts'

interface ShortWayProps {
  readonly way: DeviceWay
  readonly created: CreatedDevice
}

/** What spares typing: a profile for iPhone and Mac, a code for DAVx⁵. */
export function ShortWay({ way, created }: ShortWayProps) {
  const say = useWords(deviceWords)
  if (way.shortWay === null || created.shortWays === null) return null
  const isProfile = way.shortWay === 'profile'
  const address = created.shortWays[way.shortWay]
  return (
    <section className={styles.short}>
      <QrCode text={address} label={say('qr')} size={176} />
      <div>
        <h3>{say(isProfile ? 'profileTitle' : 'linkTitle')}</h3>
        <p>{say(isProfile ? 'profileText' : 'linkText')}</p>
        <Button component="a" href={address} variant="default">
          {say(isProfile ? 'profileOpen' : 'linkOpen')}
        </Button>
      </div>
    </section>
  )
}

import { Button } from '@mantine/core'
import { QrCode } from '#web/kit/qr/qr-code.tsx'
import { useWords } from '#web/words/use-words.ts'
import type { CreatedDevice, DeviceWay, DeviceWays } from './device-types.ts'
import styles from './devices.module.css'
import { deviceWords } from './devices.words.ts'
import { addressOfProfile, linkOfDavx } from './short-addresses.ts'

interface ShortWayProps {
  readonly ways: DeviceWays
  readonly way: DeviceWay
  readonly created: CreatedDevice
}

/** What spares typing: a profile for iPhone and Mac, a code for DAVx⁵. */
export function ShortWay({ ways, way, created }: ShortWayProps) {
  const say = useWords(deviceWords)
  if (way.shortWay === null || ways.server === null) return null
  const isProfile = way.shortWay === 'profile'
  const address = isProfile
    ? addressOfProfile(ways.server, created.id)
    : linkOfDavx({ server: ways.server, user: ways.user, password: created.password })
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

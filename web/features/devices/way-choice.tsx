import { useWords } from '#web/words/use-words.ts'
import type { DeviceWay } from './device-types.ts'
import styles from './devices.module.css'
import { deviceWords } from './devices.words.ts'

interface WayChoiceProps {
  readonly kinds: readonly DeviceWay[]
  choose(way: DeviceWay): void
}

/** Asks what is to be connected. */
export function WayChoice({ kinds, choose }: WayChoiceProps) {
  const say = useWords(deviceWords)
  return (
    <section aria-label={say('what')}>
      <h3 className={styles.question}>{say('what')}</h3>
      <div className={styles.ways}>
        {kinds.map((way) => (
          <button key={way.kind} type="button" onClick={() => choose(way)}>
            {way.name}
          </button>
        ))}
      </div>
    </section>
  )
}

import type { Standing } from '#web/data/hooks/use-standing.ts'
import { daysBetween, localDay } from '#web/data/tells/local-day.ts'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './tie.module.css'
import { tieWords } from './tie.words.ts'

/** From so many times the usual silence on it is told in these terms. */
const LONG = 1.5

/** How alive it is: the warmth as a bar, the rhythm and the silence in words. */
export function Warmth({ standing }: { readonly standing: Standing }) {
  const say = useWords(tieWords)
  const { warmth, rhythm, isFading, lastContact, state, cadence } = standing
  const value = Math.round(warmth.value)
  const text = say('warmth', { value })
  return (
    <div className={styles.warmth}>
      <div className={styles.bar} role="img" aria-label={text}>
        <span style={{ inlineSize: `${value}%` }} />
      </div>
      <p>
        {text}. {rhythm.gaps > 0 && say('rhythm', { count: Math.round(rhythm.days) })}{' '}
        {lastContact !== null && <Silence days={daysBetween(lastContact, localDay())} rhythm={rhythm} />}{' '}
        {isFading && <strong>{say('fading')}</strong>}
      </p>
      {cadence && (
        <p>
          {say('cadence', { ideal: cadence.idealDays, maximum: cadence.maximumDays })}
          {state && <> · {say(`state-${state.state}`)}</>}
        </p>
      )}
    </div>
  )
}

function Silence({ days, rhythm }: { readonly days: number; readonly rhythm: Standing['rhythm'] }) {
  const say = useWords(tieWords)
  if (days < 1) return null
  const times = days / rhythm.days
  if (rhythm.gaps === 0 || times < LONG) return say('silence', { count: days })
  return say('silenceTimes', { days: sayNumber(days), times: sayNumber(Math.round(times * 10) / 10) })
}

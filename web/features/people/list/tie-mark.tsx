import { type TieStanding, tieRungs } from '@lazo/jscontact'
import { daysBetween, localDay } from '#web/data/tells/local-day.ts'
import { useRungName } from '#web/kit/rungs/use-rung-name.ts'
import { sayDay, sayDaysAgo } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { listWords } from './list.words.ts'
import styles from './tie-mark.module.css'

/** Bars of a drawing: one for each rung above the first. */
const BARS = tieRungs.slice(1)
const STEP = 3

/** How the member stands with somebody, in a few strokes: a bar for each rung, the stronger the warmer, and when they last talked. */
export function TieMark({ tie }: { readonly tie: TieStanding }) {
  const { lastContact, rung } = tie
  // Nothing happened yet: a drawing of nothing is noise.
  if (lastContact === null && rung === 'known') return null
  return (
    <span className={styles.mark}>
      <Bars tie={tie} />
      {lastContact !== null && (
        <span className={styles.ago} title={sayDay(`${lastContact}T12:00`)}>
          {sayDaysAgo(daysBetween(lastContact, localDay()))}
        </span>
      )}
    </span>
  )
}

function Bars({ tie: { rung, warmth, isFading } }: { readonly tie: TieStanding }) {
  const say = useWords(listWords)
  const rungName = useRungName()
  const height = tieRungs.indexOf(rung)
  const said = { rung: rungName(rung), warmth: Math.round(warmth) }
  const name = isFading ? say('fadingTie', said) : say('tie', said)
  return (
    <svg className={styles.bars} viewBox="0 0 15 12" role="img" aria-label={name} data-fading={isFading || undefined}>
      <title>{name}</title>
      {BARS.map((one, at) => (
        <rect
          key={one}
          x={at * STEP}
          y={10 - at * 2}
          width={2}
          height={2 + at * 2}
          rx={0.75}
          className={at < height ? styles.reached! : styles.ahead!}
          style={at < height ? { opacity: 0.5 + warmth / 200 } : undefined}
        />
      ))}
    </svg>
  )
}

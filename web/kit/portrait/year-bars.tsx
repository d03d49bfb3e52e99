import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './portrait.module.css'
import { portraitWords } from './portrait.words.ts'

const HEIGHT = 60
const STEP = 18

interface YearBarsProps {
  /** Ascending; years without anybody may be left out. */
  readonly years: readonly { readonly year: number; readonly people: number }[]
}

/** How many people were met in which year; nothing where one bar alone would stand. */
export function YearBars({ years }: YearBarsProps) {
  const say = useWords(portraitWords)
  const [first, last] = [years[0], years.at(-1)]
  if (!first || !last || first === last) return null
  const most = years.reduce((a, b) => (b.people > a.people ? b : a))
  const facts = { first: first.year, last: last.year, most: most.year, people: sayNumber(most.people) }
  return (
    <figure className={styles.years}>
      <figcaption>{say('years')}</figcaption>
      <div tabIndex={0} role="group" aria-label={say('years')}>
        <svg
          role="img"
          aria-label={say('yearsPicture', facts)}
          width={(last.year - first.year + 1) * STEP + 16}
          height={HEIGHT + 18}
        >
          {years.map(({ year, people }) => (
            <g key={year} transform={`translate(${(year - first.year) * STEP + 2} 0)`}>
              <rect
                width={STEP - 5}
                y={HEIGHT - (HEIGHT * people) / most.people}
                height={(HEIGHT * people) / most.people}
              />
            </g>
          ))}
          <text x="0" y={HEIGHT + 15}>
            {first.year}
          </text>
          <text x={(last.year - first.year + 1) * STEP + 14} y={HEIGHT + 15} textAnchor="end">
            {last.year}
          </text>
        </svg>
      </div>
    </figure>
  )
}

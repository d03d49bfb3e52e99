import { useId } from 'react'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { factWords } from './fact.words.ts'
import styles from './self-check.module.css'
import type { SelfCheck } from './self-check.ts'
import { selfCheckWords } from './self-check.words.ts'
import type { Bars } from './steps.table.ts'

/** A few numbers as bars; nothing where all are naught. */
export function BarPicture({ bars, facts }: { readonly bars: Bars; readonly facts: SelfCheck['facts'] }) {
  const say = useWords(selfCheckWords)
  const sayFact = useWords(factWords)
  const id = useId()
  const rows = bars.facts.map((fact) => ({ fact, value: facts[fact] ?? 0 }))
  const sum = rows.reduce((all, { value }) => all + value, 0)
  const full = bars.of === undefined ? sum : (facts[bars.of] ?? 0)
  if (sum === 0 || full === 0) return null
  return (
    <figure className={styles.bars} aria-labelledby={id}>
      <figcaption id={id}>{say(bars.title)}</figcaption>
      <dl>
        {rows.map(({ fact, value }) => (
          <div key={fact}>
            <dt>{sayFact(fact)}</dt>
            <dd>
              <span className={styles.bar} style={{ inlineSize: `${Math.min(100, (value / full) * 100)}%` }} />
              <span className={styles.amount}>{sayNumber(value)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  )
}

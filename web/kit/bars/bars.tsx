import { useId } from 'react'
import styles from './bars.module.css'

/** One bar: what it is of, how long it is (0 to 1), and the number behind it. */
export interface Bar {
  readonly key: string
  readonly name: string
  readonly part: number
  readonly told: string
  readonly tone?: 'accent' | 'warm'
}

/** A few amounts as bars, each with its number, so that nobody needs to see the picture. */
export function Bars({ title, bars }: { readonly title: string; readonly bars: readonly Bar[] }) {
  const id = useId()
  if (bars.length === 0) return null
  return (
    <figure className={styles.bars} aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      <dl>
        {bars.map(({ key, name, part, told, tone = 'accent' }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>
              <span className={styles.bar} data-tone={tone} style={{ inlineSize: `${Math.min(1, part) * 100}%` }} />
              <span className={styles.amount}>{told}</span>
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  )
}

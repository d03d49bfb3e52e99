import { useId } from 'react'
import type { Objective, Report } from '#web/data/hooks/use-aims.ts'
import { sayDay, sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './aims.module.css'
import { objectiveWords } from './objective.words.ts'

const WIDTH = 600
const HEIGHT = 180
const EDGE = 8

interface AttainmentPictureProps {
  readonly objective: Pick<Objective, 'startsOn' | 'endsOn'>
  readonly today: string
  readonly attainment: NonNullable<Report['attainment']>
}

/** What was attained, step by step, against the even course to the horizon; the same as a table for who does not see it. */
export function AttainmentPicture({ objective, today, attainment }: AttainmentPictureProps) {
  const say = useWords(objectiveWords)
  const id = useId()
  const { wanted, reached, steps } = attainment
  const start = Date.parse(objective.startsOn)
  const span = Math.max(1, Date.parse(objective.endsOn) - start)
  const top = Math.max(wanted, reached)
  const x = (day: string) => EDGE + (WIDTH - 2 * EDGE) * Math.min(1, Math.max(0, (Date.parse(day) - start) / span))
  const y = (count: number) => HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * (count / top)
  const path = steps.map(({ day, reached: count }) => `H ${x(day)} V ${y(count)}`).join(' ')
  return (
    <figure className={styles.picture} aria-labelledby={id}>
      <figcaption id={id}>{say('attainmentTitle')}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <line className={styles.course} x1={x(objective.startsOn)} y1={y(0)} x2={x(objective.endsOn)} y2={y(wanted)} />
        <line className={styles.wanted} x1={EDGE} y1={y(wanted)} x2={WIDTH - EDGE} y2={y(wanted)} />
        <line className={styles.today} x1={x(today)} y1={EDGE} x2={x(today)} y2={HEIGHT - EDGE} />
        <path className={styles.reached} d={`M ${EDGE} ${y(0)} ${path} H ${x(today)}`} />
      </svg>
      <div className={styles.ends}>
        <span>{sayDay(objective.startsOn)}</span>
        <span>{sayDay(objective.endsOn)}</span>
      </div>
      <table className={styles.unseen}>
        <caption>{say('attainmentTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('day')}</th>
            <th scope="col">{say('reachedColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ day, reached: count }) => (
            <tr key={day}>
              <td>{sayDay(day)}</td>
              <td>{sayNumber(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

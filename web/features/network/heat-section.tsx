import { Link } from '@tanstack/react-router'
import { Section } from '#web/kit/section.tsx'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { FiguresBelow } from './figures-below.tsx'
import styles from './network.module.css'
import type { Network } from './network.ts'
import { networkWords } from './network.words.ts'

const SHADES = 4

/** Interactions per person and year, as a table whose cells are the darker the more there were. */
export function HeatSection({ heat: { years, rows, more } }: Pick<Network, 'heat'>) {
  const say = useWords(networkWords)
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts))
  // The latest first: on a narrow screen the others are behind the edge.
  const latest = years.toReversed()
  return (
    <Section title={say('heat')} text={say('heatText')}>
      {rows.length === 0 ? (
        <p className={styles.quiet}>{say('noneYet')}</p>
      ) : (
        <>
          <div className={styles.scroll} tabIndex={0} role="group" aria-label={say('heat')}>
            <table className={styles.heat}>
              <thead>
                <tr>
                  <th scope="col">{say('person')}</th>
                  {latest.map((year) => (
                    <th key={year} scope="col">
                      {year}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ cardId, name, counts }) => (
                  <tr key={cardId}>
                    <th scope="row">
                      <Link to="/people/$cardId" params={{ cardId }}>
                        {name}
                      </Link>
                    </th>
                    {counts.toReversed().map((count, i) => (
                      <td key={latest[i]} data-shade={shadeOf(count, most)}>
                        {count === 0 ? '' : sayNumber(count)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {more > 0 && <p className={styles.quiet}>{say('morePeople', { count: more, people: sayNumber(more) })}</p>}
          <FiguresBelow
            title={say('heat')}
            figures={{
              heads: [say('person'), ...years.map(String), say('sum')],
              rows: rows.map(({ name, counts, total }) => [name, ...counts, total]),
            }}
          />
        </>
      )}
    </Section>
  )
}

/** By the logarithm: one who was written to every day must not let all others look alike. */
function shadeOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(1, Math.ceil((SHADES * Math.log1p(count)) / Math.log1p(most)))
}

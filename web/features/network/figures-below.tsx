import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { FiguresFile } from './figures-file.tsx'
import styles from './network.module.css'
import type { Figures } from './network.ts'
import { networkWords } from './network.words.ts'

interface FiguresBelowProps {
  /** What the table is of; also the name of its file. */
  readonly title: string
  readonly figures: Figures
}

/** The numbers behind a picture, folded away, and as a file. */
export function FiguresBelow({ title, figures: { heads, rows } }: FiguresBelowProps) {
  const say = useWords(networkWords)
  return (
    <details className={styles.figures}>
      <summary>{say('figures')}</summary>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={title}>
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={String(row[0])}>
                {row.map((value, i) => (
                  <td key={heads[i]}>{typeof value === 'number' ? sayNumber(value) : value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <FiguresFile title={title} figures={() => ({ heads, rows })} />
    </details>
  )
}

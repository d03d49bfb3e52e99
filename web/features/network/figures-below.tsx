import { Button } from '@mantine/core'
import { Download } from 'lucide-react'
import { csvOf } from '#web/kit/csv-of.ts'
import { saveFile } from '#web/kit/save-file.ts'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
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
  const save = () => saveFile(`\uFEFF${csvOf([heads, ...rows])}`, `${title}.csv`, 'text/csv;charset=utf-8')
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
      <Button variant="default" size="xs" leftSection={<Download size={14} aria-hidden="true" />} onClick={save}>
        {say('download')}
      </Button>
    </details>
  )
}

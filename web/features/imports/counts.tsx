import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import type { ImportCounts } from './import-types.ts'
import styles from './imports.module.css'
import { importWords } from './imports.words.ts'

const SHOWN = [
  ['new', 'newOnes'],
  ['updated', 'updated'],
  ['merged', 'merged'],
  ['unchanged', 'unchanged'],
  ['rejected', 'rejected'],
  ['jobChanges', 'jobChanges'],
  ['rows', 'rows'],
] as const

/** How many rows there are, and what becomes of them. */
export function Counts({ counts }: { readonly counts: ImportCounts }) {
  const say = useWords(importWords)
  const shown = SHOWN.filter(([key]) => counts[key] > 0 || key === 'new' || key === 'rows')
  return (
    <dl className={styles.counts}>
      {shown.map(([key, word]) => (
        <div key={key} data-key={key}>
          <dt>{say(word)}</dt>
          <dd>{sayNumber(counts[key])}</dd>
        </div>
      ))}
    </dl>
  )
}

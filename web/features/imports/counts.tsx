import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import type { ImportCounts } from './import-types.ts'
import styles from './imports.module.css'
import { importWords } from './imports.words.ts'
import { shownCounts } from './shown-counts.ts'

/** How many rows there are, and what becomes of them. */
export function Counts({ counts }: { readonly counts: ImportCounts }) {
  const say = useWords(importWords)
  return (
    <dl className={styles.counts}>
      {shownCounts(counts).map(({ key, word, count }) => (
        <div key={key} data-key={key}>
          <dt>{say(word)}</dt>
          <dd>{sayNumber(count)}</dd>
        </div>
      ))}
    </dl>
  )
}

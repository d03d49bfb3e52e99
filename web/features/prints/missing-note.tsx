import { sayList } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './prints.module.css'
import { printWords } from './prints.words.ts'
import type { MissingLetters } from './use-print-check.ts'

/** Says which letters would be boxes on paper, and of whom, before anything is printed. */
export function MissingNote({ missing: { cards, names, letters } }: { readonly missing: MissingLetters }) {
  const say = useWords(printWords)
  return (
    <section className={styles.missing}>
      <p>{say('missing', { letters: letters.join(' ') })}</p>
      {cards > 0 && <p>{say('missingIn', { count: cards, names: sayList(names) })}</p>}
    </section>
  )
}

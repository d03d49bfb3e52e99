import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useSyncState } from '#web/data/hooks/use-sync-state.ts'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { leftOut } from './left-out.ts'
import type { PrintChoices } from './print-request.ts'
import styles from './prints.module.css'
import { printWords } from './prints.words.ts'

/** Says before anything is printed how many would be on no page, and why. */
export function LeftOutNote({ choices }: { readonly choices: PrintChoices }) {
  const say = useWords(printWords)
  const index = useCardIndex()
  const { loaded, isPartial } = useSyncState()
  // Where not every card is here, nobody can be counted.
  const left = loaded >= 1 && !isPartial ? leftOut(index, choices) : null
  if (left === null) return null
  const { part, count, of } = left
  const facts = { count, n: sayNumber(count), of: sayNumber(of) }
  const isEverybody = count === of
  return (
    <p className={styles.leftOut}>
      {part === 'phone' && say(isEverybody ? 'nonePhone' : 'leftPhone', facts)}
      {part === 'address' && say(isEverybody ? 'noneAddress' : 'leftAddress', facts)}
    </p>
  )
}

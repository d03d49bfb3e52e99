import { sayList, sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './bulk.module.css'
import { bulkWords } from './bulk.words.ts'
import type { Effect } from './effect.ts'

interface EffectTextProps {
  /** Null while it is still worked out. */
  readonly effect: Effect | null
  /** What happens to those it changes. */
  readonly verb: 'gets' | 'loses' | 'comes' | 'leaves' | 'changes'
}

/** What an act will come to, before it is done: “312 get it and 88 are so already”. */
export function EffectText({ effect, verb }: EffectTextProps) {
  const say = useWords(bulkWords)
  if (!effect) {
    return (
      <p className={styles.effect} role="status">
        {say('counting')}
      </p>
    )
  }
  const { cardIds, already, refused } = effect
  const count = (key: typeof verb | 'already' | 'refused', count: number) =>
    count === 0 ? [] : [say(key, { count, n: sayNumber(count) })]
  const parts = [...count(verb, cardIds.length), ...count('already', already), ...count('refused', refused)]
  return (
    <p className={styles.effect} role="status">
      {cardIds.length === 0 && `${say('nothing')} `}
      {parts.length > 0 && `${sayList(parts)}.`}
    </p>
  )
}

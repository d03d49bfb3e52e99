import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './imports.module.css'
import { talkWords } from './talks.words.ts'

const REASONS = [
  'no-card',
  'unsure',
  'names-nobody',
  'not-mine',
  'group',
  'too-many',
  'automatic',
  'system',
  'draft',
  'full',
  'no-date',
  'broken',
  'too-large',
] as const

/** How much of an export is left out, and why, most first: a number that nobody explains looks like a loss. */
export function TalkLeft({ left }: { readonly left: Readonly<Record<string, number | undefined>> }) {
  const say = useWords(talkWords)
  const reasons = REASONS.flatMap((reason) => (left[reason] ? [{ reason, count: left[reason] }] : []))
  if (reasons.length === 0) return null
  return (
    <details>
      <summary>{say('leftWhy', { count: reasons.reduce((sum, { count }) => sum + count, 0) })}</summary>
      <ul className={styles.reasons}>
        {reasons
          .toSorted((one, other) => other.count - one.count)
          .map(({ reason, count }) => (
            <li key={reason}>
              {sayNumber(count)}: {say(`left-${reason}`)}
            </li>
          ))}
      </ul>
    </details>
  )
}

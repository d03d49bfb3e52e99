import { Link } from '@tanstack/react-router'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useShownName } from '#web/data/hooks/use-shown-name.ts'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './network.module.css'
import { networkWords } from './network.words.ts'

const MOST = 30

/** Who stands behind a number, folded away. */
export function WhoTheyAre({ cardIds }: { readonly cardIds: readonly string[] }) {
  const say = useWords(networkWords)
  const index = useCardIndex()
  const shown = useShownName()
  if (cardIds.length === 0) return null
  const lines = cardIds.flatMap((cardId) => index.get(cardId) ?? [])
  const more = cardIds.length - Math.min(MOST, lines.length)
  return (
    <details className={styles.figures}>
      <summary>{say('whoTheyAre')}</summary>
      <ul className={styles.people}>
        {lines.slice(0, MOST).map((line) => (
          <li key={line.id}>
            <Link to="/people/$cardId" params={{ cardId: line.id }}>
              {shown(line)}
            </Link>
          </li>
        ))}
        {more > 0 && <li className={styles.quiet}>{say('morePeople', { count: more, people: sayNumber(more) })}</li>}
      </ul>
    </details>
  )
}

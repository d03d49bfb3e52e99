import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useShownName } from '#web/data/hooks/use-shown-name.ts'
import { sayList } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './form.module.css'
import { lookalikeWords } from './lookalike.words.ts'
import type { Lookalike } from './use-lookalikes.ts'

/** Tells of cards that may be of the same person, and forbids nothing. */
export function LookalikePanel({ found }: { readonly found: readonly Lookalike[] }) {
  const say = useWords(lookalikeWords)
  const shownName = useShownName()
  return (
    <div aria-live="polite">
      {found.length > 0 && (
        <section className={styles.alike} aria-label={say('title')}>
          <h2>{say('title')}</h2>
          <ul>
            {found.map(({ shared, ...card }) => (
              <li key={card.id}>
                <Anchor component={Link} to="/people/$cardId" params={{ cardId: card.id } as never}>
                  <bdi>{shownName(card)}</bdi>
                </Anchor>
                <span className={styles.why}>{say('why', { what: sayList(shared) })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

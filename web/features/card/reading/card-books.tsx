import { Link } from '@tanstack/react-router'
import { BookOpen } from 'lucide-react'
import { ActionButton } from '#web/actions/action-button.tsx'
import { useBooks } from '#web/data/hooks/use-books.ts'
import { useWords } from '#web/words/use-words.ts'
import { cardWords } from '../card.words.ts'
import { useEdits } from '../use-card-edits.ts'
import styles from './reading.module.css'

/** Where the card stands: its books, and the ways to change them and the labels. */
export function CardBooks() {
  const say = useWords(cardWords)
  const { bookIds } = useEdits().card
  const books = (useBooks() ?? []).filter(({ id }) => bookIds.includes(id))
  return (
    <section className={styles.section} aria-label={say('place')}>
      <div className={styles.sectionHead}>
        <h2>{say('place')}</h2>
      </div>
      <ul className={styles.chips}>
        {books.map(({ id, name }) => (
          <li key={id}>
            <Link to="/people" search={{ book: id }} className={styles.chip}>
              <BookOpen size={13} aria-hidden="true" />
              <bdi>{name}</bdi>
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.line}>
        <ActionButton id="card.label" variant="subtle" />
        <ActionButton id="card.move" variant="subtle" />
      </div>
    </section>
  )
}

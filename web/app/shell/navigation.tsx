import { Link } from '@tanstack/react-router'
import { useWords } from '#web/words/use-words.ts'
import { navigation } from './navigation.table.ts'
import styles from './shell.module.css'
import { shellWords } from './shell.words.ts'

/** The main navigation: a column beside wide pages, a row below narrow ones. */
export function Navigation() {
  const say = useWords(shellWords)
  return (
    <nav className={styles.navigation} aria-label={say('navigation')}>
      {navigation.map(({ to, word, icon: Icon }) => (
        <Link key={to} to={to} className={styles.entry} activeProps={{ 'aria-current': 'page' }}>
          <Icon size={20} strokeWidth={1.8} aria-hidden="true" />
          <span>{say(word)}</span>
        </Link>
      ))}
    </nav>
  )
}

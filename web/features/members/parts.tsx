import { Link } from '@tanstack/react-router'
import { useWords } from '#web/words/use-words.ts'
import styles from './members.module.css'
import { memberWords } from './members.words.ts'

/** The way between the members and their teams. */
export function Parts() {
  const say = useWords(memberWords)
  return (
    <nav className={styles.parts} aria-label={say('parts')}>
      <Link to="/members" activeProps={{ 'aria-current': 'page' }}>
        {say('toMembers')}
      </Link>
      <Link to="/teams" activeProps={{ 'aria-current': 'page' }}>
        {say('toTeams')}
      </Link>
    </nav>
  )
}

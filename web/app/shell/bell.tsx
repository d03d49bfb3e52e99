import { Link } from '@tanstack/react-router'
import { Bell as BellIcon } from 'lucide-react'
import { useNotifications } from '#web/kit/use-notifications.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './bell.module.css'
import { shellWords } from './shell.words.ts'

const MOST_SHOWN = 99

/** How much of what others did is unread, and the way to it. */
export function Bell() {
  const say = useWords(shellWords)
  const unread = useNotifications().data?.unread ?? 0
  return (
    <Link to="/notifications" className={styles.bell} aria-label={say('bell', { count: unread })}>
      <BellIcon size={20} strokeWidth={1.7} aria-hidden="true" />
      {unread > 0 && (
        <span className={styles.count} aria-hidden="true">
          {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
        </span>
      )}
    </Link>
  )
}

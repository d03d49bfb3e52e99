import { Link } from '@tanstack/react-router'
import { MessageCircleQuestion } from 'lucide-react'
import { useRequests } from '#web/kit/sharing/use-requests.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './request-badge.module.css'
import { requestBadgeWords } from './request-badge.words.ts'

/** How many colleagues wait for an answer; nothing where nobody does. It leads to where they are answered. */
export function RequestBadge() {
  const say = useWords(requestBadgeWords)
  const count = useRequests().data?.toAnswer.length ?? 0
  if (count === 0) return null
  return (
    <Link to="/requests" className={styles.badge} aria-label={say('label', { count })}>
      <MessageCircleQuestion size={16} aria-hidden="true" />
      <span className={styles.text}>{say('text', { count })}</span>
      <span className={styles.number} aria-hidden="true">
        {count}
      </span>
    </Link>
  )
}

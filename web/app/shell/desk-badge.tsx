import type { inboundPage, OutputOf } from '@lazo/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Inbox } from 'lucide-react'
import { call } from '#web/data/api/call.ts'
import { DESK } from '#web/data/tells/desk-key.ts'
import { useWords } from '#web/words/use-words.ts'
import { deskBadgeWords } from './desk-badge.words.ts'
import styles from './request-badge.module.css'

/** How many wait at the desk; nothing where nobody does. It leads to them. */
export function DeskBadge() {
  const say = useWords(deskBadgeWords)
  const { data } = useQuery({
    queryKey: [...DESK, 'waiting'],
    queryFn: ({ signal }) =>
      call<OutputOf<typeof inboundPage>>('GET', '/inbound', { query: { state: 'new', limit: 1 }, signal }),
  })
  const count = data?.counts.new ?? 0
  if (count === 0) return null
  return (
    <Link to="/desk" className={styles.badge} aria-label={say('label', { count })}>
      <Inbox size={16} aria-hidden="true" />
      <span className={styles.text}>{say('text', { count })}</span>
      <span className={styles.number} aria-hidden="true">
        {count}
      </span>
    </Link>
  )
}

import { Link } from '@tanstack/react-router'
import { CircleCheck, CloudOff, type LucideIcon, RefreshCw, TriangleAlert } from 'lucide-react'
import { useSyncState } from '#web/data/hooks/use-sync-state.ts'
import type { SyncState } from '#web/data/replica/sync-state.ts'
import { type Say, useWords } from '#web/words/use-words.ts'
import { noticeWords } from './notices.words.ts'
import styles from './sync-badge.module.css'

const ICONS: Readonly<Record<SyncState['kind'], LucideIcon>> = {
  'in-sync': CircleCheck,
  sending: RefreshCw,
  loading: RefreshCw,
  waiting: RefreshCw,
  offline: CloudOff,
  conflicts: TriangleAlert,
}

/** How this browser stands to the server; it leads to the page with what waits and what clashed. */
export function SyncBadge() {
  const say = useWords(noticeWords)
  const state = useSyncState()
  const text = describe(state, say)
  const Icon = ICONS[state.kind]
  return (
    <Link
      to="/sync"
      className={styles.badge}
      data-kind={state.kind}
      aria-label={say('stateLabel', { state: text })}
      aria-live="polite"
    >
      <Icon size={16} aria-hidden="true" />
      <span>{text}</span>
    </Link>
  )
}

function describe({ kind, waiting, conflicts, loaded }: SyncState, say: Say<keyof typeof noticeWords.table>): string {
  if (kind === 'conflicts') return say('conflicts', { count: conflicts })
  if (kind === 'waiting') return say('waiting', { count: waiting })
  if (kind === 'loading' && loaded >= 1) return say('receiving')
  if (kind === 'loading') return say('loading', { percent: Math.floor(loaded * 100) })
  if (kind === 'offline' && waiting > 0) return say('offlineWaiting', { count: waiting })
  return say(kind)
}

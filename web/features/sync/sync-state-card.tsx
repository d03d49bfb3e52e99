import { CircleCheck, CloudOff, type LucideIcon, RefreshCw, TriangleAlert } from 'lucide-react'
import { useSyncState } from '#web/data/hooks/use-sync-state.ts'
import type { SyncState } from '#web/data/replica/sync-state.ts'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './sync.module.css'
import { syncWords } from './sync.words.ts'

const ICONS: Readonly<Record<SyncState['kind'], LucideIcon>> = {
  'in-sync': CircleCheck,
  loading: RefreshCw,
  sending: RefreshCw,
  waiting: RefreshCw,
  offline: CloudOff,
  conflicts: TriangleAlert,
}

/** How things stand, in a few words. */
export function SyncStateCard() {
  const say = useWords(syncWords)
  const { kind, loaded, cards, isKept } = useSyncState()
  const Icon = ICONS[kind]
  return (
    <section className={styles.state} data-kind={kind} aria-live="polite">
      <Icon size={34} strokeWidth={1.5} aria-hidden="true" />
      <div>
        <h2>{say(kind)}</h2>
        <p>{say(`${kind}Text`, { percent: Math.floor(loaded * 100) })}</p>
        <p className={styles.quiet}>
          {isKept ? say('kept', { count: cards, shown: sayNumber(cards) }) : say('notKept')}
        </p>
      </div>
    </section>
  )
}

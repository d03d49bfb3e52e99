import { Link } from '@tanstack/react-router'
import type { Entry } from '#web/data/hooks/use-entry.ts'
import { sayAgo, sayDay } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './desk.module.css'
import { deskWords } from './desk.words.ts'
import { EntryActs } from './entry-acts.tsx'

/** One who came in: who, how and when, what they want, and what becomes of it. */
export function EntryRow({ entry, mayWrite }: { readonly entry: Entry; readonly mayWrite: boolean }) {
  const say = useWords(deskWords)
  const { id, name, source, kind, text, receivedAt, state, cardId, revisitOn, reason, reading } = entry
  const shown = name || (reading === 'waiting' ? say('unread') : say('nameless'))
  const facts = [
    say(`source-${source}`),
    kind === 'other' || kind === 'spam' ? '' : say(`kind-${kind}`),
    sayAgo(receivedAt),
  ]
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <Link to="/desk/$inboundId" params={{ inboundId: id }}>
          <bdi>{shown}</bdi>
        </Link>
        <p className={styles.quiet}>{facts.filter(Boolean).join(' · ')}</p>
        {text && <p className={styles.quiet}>{text}</p>}
        {revisitOn && <p className={styles.quiet}>{say('comesBack', { day: sayDay(`${revisitOn}T12:00:00`) })}</p>}
        {reason && <p className={styles.quiet}>{say('spamBecause', { reason })}</p>}
      </div>
      <div className={styles.acts}>
        {state === 'merged' && cardId && (
          <Link to="/people/$cardId" params={{ cardId }}>
            {say('openCard')}
          </Link>
        )}
        {mayWrite && <EntryActs entry={entry} size="compact-sm" />}
      </div>
    </li>
  )
}

import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { undoBatch, undoEdit } from '#web/data/verbs/undo-batch.ts'
import { Avatar } from '#web/kit/avatar.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { sayTime } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './activity.module.css'
import { activityWords } from './activity.words.ts'
import type { ActivityEntry } from './use-activity.ts'

const MOST_COUNTED = 1_000

/** One thing that was done: who, what, to whom, when, through which door; and the way back. */
export function ActivityRow({ entry }: { readonly entry: ActivityEntry }) {
  const say = useWords(activityWords)
  const who = entry.memberName ?? say('gone')
  return (
    <li>
      <Avatar name={who} colourKey={entry.memberId} size={32} />
      <span className={styles.text}>
        <p>
          <bdi>{who}</bdi> {say(entry.act)} <Whom entry={entry} />
        </p>
        <span className={styles.quiet}>
          <Clock at={entry.at} /> · {say(`door-${entry.door}`)}
          {entry.batchTitle && ` · ${entry.batchTitle}`}
        </span>
      </span>
      <TakeBack entry={entry} />
    </li>
  )
}

function Whom({ entry }: { readonly entry: ActivityEntry }) {
  const say = useWords(activityWords)
  if (entry.cards > MOST_COUNTED) return <strong>{say('contactsOver')}</strong>
  if (entry.cards > 1) return <strong>{say('contacts', { count: entry.cards })}</strong>
  return (
    <Link to="/people/$cardId" params={{ cardId: entry.cardId }}>
      <bdi>{entry.display}</bdi>
    </Link>
  )
}

function Clock({ at }: { readonly at: string }) {
  return <time dateTime={at}>{sayTime(at)}</time>
}

function TakeBack({ entry }: { readonly entry: ActivityEntry }) {
  const say = useWords(activityWords)
  const [isDone, setDone] = useState(false)
  const undo = () => {
    const act = entry.batchId ? undoBatch(entry.batchId) : undoEdit(entry.cardId, entry.versionId)
    act.then(() => setDone(true)).catch(showTrouble)
  }
  if (isDone || entry.undoneBy !== null) return <span className={styles.quiet}>{say('undone')}</span>
  return (
    <Button variant="default" size="xs" aria-label={say('undoOf', { name: entry.display })} onClick={undo}>
      {say('undo')}
    </Button>
  )
}

import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Avatar } from '#web/kit/avatar.tsx'
import { takeBackBatch, takeBackEdit } from '#web/kit/toast/watch-undo.ts'
import { sayTime } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './activity.module.css'
import { activityWords } from './activity.words.ts'
import type { ActivityEntry } from './use-activity.ts'

const MOST_COUNTED = 1_000

/** One thing that was done: who, what, to whom, when, through which door; and the way back. */
export function ActivityRow({ entry }: { readonly entry: ActivityEntry }) {
  const say = useWords(activityWords)
  const who = entry.door === 'form' ? say('stranger') : (entry.memberName ?? say('gone'))
  return (
    <li>
      <Avatar name={who} colourKey={entry.door === 'form' ? entry.door : entry.memberId} size={32} />
      <span className={styles.text}>
        <p>
          <bdi>{who}</bdi> {say(entry.batchKind === 'undo' ? 'tookBack' : entry.act)} <Whom entry={entry} />
        </p>
        <span className={styles.quiet}>
          <Clock at={entry.at} /> · <Way entry={entry} />
        </span>
      </span>
      <TakeBack entry={entry} />
    </li>
  )
}

/** Through which door, and what it was called: a file that was imported, a form that somebody filled in. */
function Way({ entry: { door, batchKind, batchTitle, display } }: { readonly entry: ActivityEntry }) {
  const say = useWords(activityWords)
  if (door === 'form') return batchTitle ? say('form-of', { title: batchTitle }) : say('door-form')
  if (batchKind === 'import') return batchTitle ? say('import-of', { title: batchTitle }) : say('import')
  return [say(`door-${door}`), ...(batchTitle && batchTitle !== display ? [batchTitle] : [])].join(' · ')
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
  const [state, setState] = useState<'offered' | 'running' | 'done'>('offered')
  const undo = async () => {
    setState('running')
    const report = await (entry.batchId ? takeBackBatch(entry.batchId) : takeBackEdit(entry.cardId, entry.versionId))
    setState(report ? 'done' : 'offered')
  }
  if (state === 'done' || entry.undoneBy !== null) return <span className={styles.quiet}>{say('undone')}</span>
  return (
    <Button
      variant="default"
      size="xs"
      loading={state === 'running'}
      aria-label={say('undoOf', { name: entry.display })}
      onClick={() => void undo()}
    >
      {say('undo')}
    </Button>
  )
}

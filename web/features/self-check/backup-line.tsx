import type { administration, OutputOf } from '@lazo/contract'
import { useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { sayAgo } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './self-check.module.css'
import { selfCheckWords } from './self-check.words.ts'

const WORDS = { ok: 'backupOk', late: 'backupLate', off: 'backupOff', none: 'backupNone' } as const

/** Where copies of everything are made by night, and when the last one was. */
export function BackupLine() {
  const say = useWords(selfCheckWords)
  const { data } = useQuery({
    queryKey: ['administration'],
    queryFn: () => call<OutputOf<typeof administration>>('GET', '/administration'),
  })
  if (!data) return null
  const { state, lastAt } = data.health.backup
  return (
    <p className={styles.fact} data-worth={state === 'ok' ? undefined : true}>
      {say(WORDS[state], { when: lastAt === null ? '' : sayAgo(lastAt) })}
    </p>
  )
}

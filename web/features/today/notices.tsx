import type { OutputOf, today } from '@lazo/contract'
import { Hourglass } from 'lucide-react'
import { useWords } from '#web/words/use-words.ts'
import styles from './today.module.css'
import { todayWords } from './today.words.ts'

/** What the brake did, said plainly. */
export function Notices({ notices }: { readonly notices: OutputOf<typeof today>['notices'] }) {
  const say = useWords(todayWords)
  return notices.map(({ code, facts }) => {
    if (code !== 'put-off' && code !== 'everything-urgent') return null
    return (
      <p key={code} className={styles.notice}>
        <Hourglass size={18} aria-hidden="true" />
        <span>{say(`notice-${code}`, { ...facts, count: Number(facts['items'] ?? 0) })}</span>
      </p>
    )
  })
}

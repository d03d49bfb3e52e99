import { sayAgo } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './seen-note.module.css'
import { talkWords } from './talk.words.ts'

/** That what is shown is what the server said last, and when; nothing while it answers. */
export function SeenNote({ seenAt }: { readonly seenAt: number | null }) {
  const say = useWords(talkWords)
  if (seenAt === null) return null
  return (
    <p className={styles.note} role="status">
      {say('seenOn', { when: sayAgo(new Date(seenAt)) })}
    </p>
  )
}

import type { Doing } from '#web/data/presence/attendance.ts'
import { Avatar } from '#web/kit/avatar.tsx'
import { sayList } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './presence.module.css'
import { presenceWords } from './presence.words.ts'
import { usePresence } from './use-presence.ts'

interface PresenceLineProps {
  readonly cardId: string
  /** What one does oneself, which others are told. */
  readonly doing: Doing
}

/** Which colleagues have the card open too, and what they do; nothing while one is alone with it. */
export function PresenceLine({ cardId, doing }: PresenceLineProps) {
  const say = useWords(presenceWords)
  const members = usePresence(cardId, doing)
  const editing = members.filter((one) => one.doing === 'editing')
  const shown = editing.length > 0 ? editing : members
  const names = shown.map(({ member }) => member.name ?? say('somebody'))
  const said = { count: names.length, names: sayList(names) }
  return (
    // Readers of screens tell what comes into it only where it stood there before.
    <div role="status">
      {names.length > 0 && (
        <p className={styles.line} data-editing={editing.length > 0 || undefined}>
          <span className={styles.faces}>
            {shown.slice(0, 3).map(({ member }) => (
              <Avatar key={member.id} name={member.name ?? ''} colourKey={member.id} size={26} />
            ))}
          </span>
          <bdi>{editing.length > 0 ? say('editing', said) : say('looking', said)}</bdi>
          {editing.length > 0 && doing === 'editing' && <span className={styles.hint}>{say('joined')}</span>}
        </p>
      )}
    </div>
  )
}

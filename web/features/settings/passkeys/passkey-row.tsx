import { Button } from '@mantine/core'
import { KeyRound } from 'lucide-react'
import lines from '#web/kit/list.module.css'
import { sayAgo, sayDay } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from '../settings.module.css'
import { passkeysWords } from './passkeys.words.ts'
import type { Passkey } from './use-passkeys.ts'

interface PasskeyRowProps {
  readonly passkey: Passkey
  rename(): void
  remove(): void
}

/** One passkey: where it is, since when, when it was last used. */
export function PasskeyRow({ passkey, rename, remove }: PasskeyRowProps) {
  const say = useWords(passkeysWords)
  const { name, isSynced, createdAt, usedAt } = passkey
  return (
    <li className={lines.wrapping}>
      <KeyRound size={20} strokeWidth={1.7} aria-hidden="true" />
      <span className={lines.text}>
        <bdi>{name}</bdi>
        <span className={styles.quiet}>
          {usedAt === null ? say('unused') : say('used', { when: sayAgo(usedAt) })} ·{' '}
          {say('made', { when: sayDay(createdAt) })} · {say(isSynced ? 'synced' : 'bound')}
        </span>
      </span>
      <span className={styles.buttons}>
        <Button variant="default" size="xs" aria-label={say('renameOf', { name })} onClick={rename}>
          {say('rename')}
        </Button>
        <Button variant="default" size="xs" aria-label={say('removeOf', { name })} onClick={remove}>
          {say('remove')}
        </Button>
      </span>
    </li>
  )
}

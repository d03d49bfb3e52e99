import { Button } from '@mantine/core'
import { Globe } from 'lucide-react'
import lines from '#web/kit/list.module.css'
import { sayAgo, sayDay } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from '../settings.module.css'
import { browsersWords } from './browsers.words.ts'
import { nameBrowser } from './name-browser.ts'
import type { Session } from './use-browsers.ts'

interface BrowserRowProps {
  readonly session: Session
  end(): void
}

/** One browser that is signed in: which, from where, since when and how, and ending it. */
export function BrowserRow({ session, end }: BrowserRowProps) {
  const say = useWords(browsersWords)
  const { browser, system } = nameBrowser(session.client)
  const known = browser ?? say('unknown')
  const name = system === null ? known : say('on', { browser: known, system })
  return (
    <li>
      <Globe size={20} strokeWidth={1.7} aria-hidden="true" />
      <span className={lines.text}>
        <span>{name}</span>
        <span className={styles.quiet}>
          {session.isThis ? say('this') : say('used', { when: sayAgo(session.usedAt) })} ·{' '}
          {say('where', { network: session.address })}
        </span>
        <span className={styles.quiet}>
          {say('since', { when: sayDay(session.createdAt) })}, {say(`way-${session.way}`)}
        </span>
      </span>
      {!session.isThis && (
        <Button variant="default" size="xs" aria-label={say('endOf', { name })} onClick={end}>
          {say('end')}
        </Button>
      )}
    </li>
  )
}

import type { OutputOf, sessions } from '@lazo/contract'
import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Globe } from 'lucide-react'
import { call } from '#web/data/api/call.ts'
import { Section } from '#web/kit/section.tsx'
import { describeTrouble, showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { sayAgo, sayDay } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { nameBrowser } from './name-browser.ts'
import styles from './settings.module.css'
import { settingsWords } from './settings.words.ts'

type Sessions = OutputOf<typeof sessions>
type Session = Sessions['items'][number]

/** The browsers that are signed in, and ending them. */
export function BrowsersSection() {
  const say = useWords(settingsWords)
  const { data, error } = useQuery({
    queryKey: ['sessions'],
    queryFn: ({ signal }) => call<Sessions>('GET', '/sessions', { signal }),
  })
  return (
    <Section title={say('browsers')} text={say('browsersText')}>
      {error && !data && <p className={styles.quiet}>{say('trouble', { message: describeTrouble(error) })}</p>}
      <ul className={styles.list} aria-busy={!data && !error}>
        {data?.items.map((session) => (
          <BrowserRow key={session.id} session={session} />
        ))}
      </ul>
    </Section>
  )
}

function BrowserRow({ session }: { readonly session: Session }) {
  const say = useWords(settingsWords)
  const queries = useQueryClient()
  const { browser, system } = nameBrowser(session.client)
  const known = browser ?? say('unknownBrowser')
  const name = system === null ? known : say('browserOn', { browser: known, system })
  const end = () => {
    call('DELETE', `/sessions/${session.id}`)
      .then(() => {
        showToast({ tone: 'done', text: say('ended') })
        return queries.invalidateQueries({ queryKey: ['sessions'] })
      })
      .catch(showTrouble)
  }
  return (
    <li>
      <Globe size={20} strokeWidth={1.7} aria-hidden="true" />
      <span className={styles.grow}>
        <span>{name}</span>
        <span className={styles.quiet}>
          {session.isThis ? say('thisBrowser') : say('used', { when: sayAgo(session.usedAt) })} ·{' '}
          {say('since', { when: sayDay(session.createdAt) })}
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

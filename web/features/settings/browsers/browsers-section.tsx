import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import lines from '#web/kit/list.module.css'
import { Section } from '#web/kit/section.tsx'
import { describeTrouble, showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from '../settings.module.css'
import { BrowserRow } from './browser-row.tsx'
import { browsersWords } from './browsers.words.ts'
import { BROWSERS_KEY, useBrowsers } from './use-browsers.ts'

/** The browsers that are signed in, and ending them. */
export function BrowsersSection() {
  const say = useWords(browsersWords)
  const queries = useQueryClient()
  const { data, error } = useBrowsers()
  const end = (path: string, text: string) => {
    call('DELETE', path)
      .then(() => {
        showToast({ tone: 'done', text })
        return queries.invalidateQueries({ queryKey: BROWSERS_KEY })
      })
      .catch(showTrouble)
  }
  return (
    <Section title={say('title')} text={say('text')}>
      {error && !data && <p className={styles.quiet}>{say('trouble', { message: describeTrouble(error) })}</p>}
      <ul className={lines.list} aria-busy={!data && !error}>
        {data?.items.map((session) => (
          <BrowserRow key={session.id} session={session} end={() => end(`/sessions/${session.id}`, say('ended'))} />
        ))}
      </ul>
      {data?.items.some(({ isThis }) => !isThis) && (
        <div>
          <Button variant="default" onClick={() => end('/sessions', say('endedOthers'))}>
            {say('endOthers')}
          </Button>
        </div>
      )}
    </Section>
  )
}

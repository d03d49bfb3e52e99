import { Button, Progress } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { CheckCheck, WifiOff } from 'lucide-react'
import { ActionButton } from '#web/actions/action-button.tsx'
import { useVerbs } from '#web/actions/offered.ts'
import { OfflineError } from '#web/data/api/api-error.ts'
import { Empty } from '#web/kit/empty.tsx'
import { Page } from '#web/kit/page.tsx'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { CardSheet } from './card-sheet.tsx'
import styles from './catalogue.module.css'
import { catalogueWords } from './catalogue.words.ts'
import type { Session } from './said.ts'
import { StartForm } from './start-form.tsx'
import { useCatalogue } from './use-catalogue.ts'

/** Sessions of cataloguing: begun here, gone on with at any device, each step taken back. */
export function CataloguePage() {
  const say = useWords(catalogueWords)
  const queries = useQueryClient()
  const { session, error, shown, isSending, take, undo, end } = useCatalogue()
  const mayUndo = (session?.steps.length ?? 0) > 0 || isSending
  useVerbs({ 'catalogue.back': mayUndo ? undo : null, ...(mayUndo ? { 'app.undo': undo } : {}) })
  if (error instanceof OfflineError && session === undefined)
    return (
      <Page title={say('title')}>
        <Empty icon={WifiOff} title={say('title')} text={say('offline')} />
      </Page>
    )
  if (error && session === undefined) throw error
  const renew = () => void queries.invalidateQueries({ queryKey: ['catalogue'] })
  const another = session && (
    <Button variant="default" onClick={end}>
      {say('another')}
    </Button>
  )
  return (
    <Page title={say('title')} {...(session ? {} : { lead: say('lead') })} actions={another}>
      {session === null && <StartForm begun={renew} />}
      {session && <Head session={session} />}
      {shown && <CardSheet key={shown.cardId} card={shown} take={take} />}
      {session && !shown && (isSending ? <p role="status">{say('sending')}</p> : <Finished session={session} />)}
    </Page>
  )
}

function Head({ session }: { readonly session: Session }) {
  const say = useWords(catalogueWords)
  const { done, waiting, undecided, pace } = session
  const of = done + waiting + undecided
  const parts = [
    say('progress', { done: sayNumber(done), of: sayNumber(of) }),
    pace === null ? '' : say('pace', { seconds: sayNumber(pace) }),
    undecided === 0 ? '' : say('putOff', { n: sayNumber(undecided) }),
  ]
  return (
    <div className={styles.head}>
      <Progress value={of === 0 ? 0 : (100 * done) / of} aria-label={say('title')} />
      <p role="status">{parts.filter(Boolean).join(' · ')}</p>
      <p className={styles.keys}>{say('keys')}</p>
    </div>
  )
}

function Finished({ session: { done } }: { readonly session: Session }) {
  const say = useWords(catalogueWords)
  const text = done === 0 ? say('nobodyText') : say('finishedText', { count: done, n: sayNumber(done) })
  return (
    <Empty icon={CheckCheck} title={done === 0 ? say('nobody') : say('finished')} text={text}>
      <ActionButton id="catalogue.back" />
    </Empty>
  )
}

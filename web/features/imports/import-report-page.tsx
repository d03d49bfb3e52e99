import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { call } from '#web/data/api/call.ts'
import { lazily } from '#web/kit/lazily.ts'
import { Page } from '#web/kit/page.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { sayMoment, sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { Counts } from './counts.tsx'
import { ImportNotes } from './import-notes.tsx'
import type { ImportState } from './import-types.ts'
import styles from './imports.module.css'
import { importWords } from './imports.words.ts'
import { TalkResult } from './talk-result.tsx'
import { UndoImport } from './undo-import.tsx'
import { isOver, useImportState } from './use-import-state.ts'

const Portrait = lazily(() => import('#web/kit/portrait/portrait.tsx'), 'Portrait')

/** How an import stands, and afterwards what came of it. */
export function ImportReportPage() {
  const say = useWords(importWords)
  const { importId } = useParams({ strict: false }) as { importId: string }
  const { data: state, error } = useImportState(importId)
  if (error) throw error
  if (!state) return <Page title={say('importsTitle')} />
  return (
    <Page title={say('reportTitle', { name: state.fileName })}>
      <section className={styles.part} aria-live="polite">
        <p>{describe(state, say)}</p>
        {!state.isOfTalks && <Counts counts={state.counts} />}
      </section>
      {state.isOfTalks && isOver(state) && !state.undoneAt && <TalkResult state={state} />}
      {state.state === 'done' && !state.undoneAt && (
        <Suspense>
          <Portrait />
        </Suspense>
      )}
      <div className={styles.afterwards}>
        {isOver(state) ? <Afterwards state={state} /> : <StopImport state={state} />}
      </div>
      {isOver(state) && <ImportNotes importId={state.id} fileName={state.fileName} />}
    </Page>
  )
}

function describe(state: ImportState, say: ReturnType<typeof useWords<keyof typeof importWords.table>>): string {
  if (state.undoneAt) return say('wasUndone', { at: sayMoment(state.undoneAt) })
  if (state.state === 'waiting') return say('waiting')
  if (state.state === 'running') return say('running', { count: sayNumber(state.counts.rows) })
  if (state.state === 'failed') return say('failed', { message: state.failure ?? '' })
  return say(state.state === 'cancelled' ? 'cancelled' : 'done')
}

function StopImport({ state }: { readonly state: ImportState }) {
  const say = useWords(importWords)
  const queries = useQueryClient()
  const stop = () =>
    call('POST', `/imports/${state.id}/cancellation`)
      .then(() => queries.invalidateQueries({ queryKey: ['import', state.id] }))
      .catch(showTrouble)
  return (
    <Button variant="default" onClick={() => void stop()}>
      {say('stop')}
    </Button>
  )
}

function Afterwards({ state }: { readonly state: ImportState }) {
  const say = useWords(importWords)
  return (
    <>
      {!state.undoneAt && (
        <>
          <Button
            component={Link}
            to="/people"
            {...(state.bookId === null ? {} : { search: { book: state.bookId } as never })}
          >
            {say('see')}
          </Button>
          <Button component={Link} to="/devices" variant="default">
            {say('connect')}
          </Button>
        </>
      )}
      <UndoImport state={state} />
    </>
  )
}

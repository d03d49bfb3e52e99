import { Button, Checkbox } from '@mantine/core'
import { useBooks } from '#web/data/hooks/use-books.ts'
import { Page } from '#web/kit/page.tsx'
import { useWords } from '#web/words/use-words.ts'
import { ColumnTable } from './column-table.tsx'
import { Counts } from './counts.tsx'
import { FoundAs } from './found-as.tsx'
import { isReadByOthers } from './import-choices.ts'
import styles from './imports.module.css'
import { importWords } from './imports.words.ts'
import { isReady } from './is-ready.ts'
import { PreviewNotes } from './preview-notes.tsx'
import { Samples } from './samples.tsx'
import { tableOf } from './shape-table.ts'
import { SourceFields } from './source-fields.tsx'
import { talkWords } from './talks.words.ts'
import { WhereFields } from './where-fields.tsx'
import type { ImportWizard, LookState } from './wizard-state.ts'

interface LookStepProps {
  readonly state: LookState
  readonly wizard: ImportWizard
}

/** What the file is, where it goes, what would happen; everything can still be changed. */
export function LookStep({ state, wizard }: LookStepProps) {
  const say = useWords(importWords)
  const sayTalks = useWords(talkWords)
  const books = useBooks() ?? []
  const { preview, choices, upload, isAsking } = state
  const { counts, shape } = preview
  const chosen = books.find(({ id }) => id === choices.bookId)
  const isShared = chosen !== undefined && isReadByOthers(chosen)
  const table = tableOf(shape)
  const coming = counts.new + counts.updated + counts.merged
  return (
    <Page
      title={upload.fileName}
      actions={<Button variant="default" onClick={wizard.leave} children={say('otherFile')} />}
    >
      <section className={styles.part}>
        <h2>{say('what')}</h2>
        <FoundAs name={upload.fileName} shape={shape} />
        {state.talks && (
          <p>
            {sayTalks('alsoTalks', { count: state.talks.counts.talks })}{' '}
            <Button variant="subtle" onClick={wizard.lookAtTalks} children={sayTalks('lookAtTalks')} />
          </p>
        )}
        {!state.talks && shape.kind === 'table' && (
          <p>
            {sayTalks('tellsTalks')}{' '}
            <Button variant="subtle" onClick={wizard.lookAtTalks} children={sayTalks('readAsTalks')} />
          </p>
        )}
        {shape.kind === 'bundle' && shape.parts.some((part) => 'left' in part) && (
          <Checkbox
            label={say('keepRest')}
            checked={choices.keepsRest}
            onChange={({ currentTarget }) => wizard.choose({ keepsRest: currentTarget.checked })}
          />
        )}
      </section>
      <WhereFields books={books} isShared={isShared} preview={preview} choices={choices} choose={wizard.choose} />
      <SourceFields known={preview.known} choices={choices} choose={wizard.choose} />
      <section className={styles.part} aria-live="polite" aria-busy={isAsking}>
        <h2>{say('preview')}</h2>
        <Counts counts={counts} />
        {coming === 0 && <p>{say('nothingNew')}</p>}
        <PreviewNotes notes={preview.notes} counts={counts} onDuplicate={choices.onDuplicate} />
        <Samples samples={preview.samples} />
      </section>
      {table && <ColumnTable shape={shape} table={table} isAsking={isAsking} look={wizard.look} />}
      <div className={styles.go}>
        <Button size="md" onClick={() => wizard.start(isShared)} disabled={isAsking || !isReady(choices)}>
          {say('start', { count: coming })}
        </Button>
      </div>
    </Page>
  )
}

import { useState } from 'react'
import { useSelection } from '#web/data/hooks/use-selection.ts'
import { download } from '#web/kit/download.ts'
import { Page } from '#web/kit/page.tsx'
import { FileForm } from '#web/kit/whom/file-form.tsx'
import { WhomChoice } from '#web/kit/whom/whom-choice.tsx'
import { useWords } from '#web/words/use-words.ts'
import { type ExportChoices, isComplete, requestOf } from './export-request.ts'
import { exportWords } from './exports.words.ts'
import { FieldChoice } from './field-choice.tsx'
import { FormatChoice } from './format-choice.tsx'

/** Takes contacts out as a file: whom, as what, and which parts. */
export function ExportPage() {
  const say = useWords(exportWords)
  const cardIds = useSelection().list()
  const [chosen, set] = useState<Omit<ExportChoices, 'cardIds'>>({
    whom: cardIds.length > 0 ? 'chosen' : 'everyone',
    bookId: '',
    format: 'vcard3',
    fields: null,
  })
  const choices = { ...chosen, cardIds }
  const choose = (changed: Partial<ExportChoices>) => set((before) => ({ ...before, ...changed }))
  const make = (signal: AbortSignal) =>
    download('/exports', { body: requestOf(choices), signal }, `lazo.${choices.format}`)
  return (
    <Page title={say('title')} lead={say('lead')}>
      <FileForm isComplete={isComplete(choices)} go={say('go')} making={say('making')} make={make}>
        <WhomChoice choices={choices} choose={choose} />
        <FormatChoice format={choices.format} choose={choose} />
        <FieldChoice fields={choices.fields} choose={choose} />
      </FileForm>
    </Page>
  )
}

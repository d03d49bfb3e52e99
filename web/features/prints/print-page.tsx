import { useState } from 'react'
import { useSelection } from '#web/data/hooks/use-selection.ts'
import { useSettings } from '#web/data/hooks/use-settings.ts'
import { download } from '#web/kit/download.ts'
import { Page } from '#web/kit/page.tsx'
import { FileForm } from '#web/kit/whom/file-form.tsx'
import { isAnybody } from '#web/kit/whom/whom.ts'
import { WhomChoice } from '#web/kit/whom/whom-choice.tsx'
import { useWords } from '#web/words/use-words.ts'
import { LayoutOptions } from './layout-options.tsx'
import { PrintOrder } from './print-order.tsx'
import { type PrintChoices, requestOf, USUAL_CHOICES } from './print-request.ts'
import { printWords } from './prints.words.ts'

/** Makes a PDF: whom, what, on which paper. */
export function PrintPage() {
  const say = useWords(printWords)
  const cardIds = useSelection().list()
  const [chosen, set] = useState<Omit<PrintChoices, 'cardIds'>>({
    ...USUAL_CHOICES,
    whom: cardIds.length > 0 ? 'chosen' : 'everyone',
  })
  const { settings } = useSettings()
  const choices = { ...chosen, cardIds, names: settings.display ?? chosen.names }
  const choose = (changed: Partial<PrintChoices>) => set((before) => ({ ...before, ...changed }))
  const make = (signal: AbortSignal) =>
    download('/prints', { body: requestOf(choices), signal }, `lazo-${choices.layout}.pdf`)
  return (
    <Page title={say('title')} lead={say('lead')}>
      <FileForm isComplete={isAnybody(choices)} go={say('go')} making={say('making')} make={make}>
        <WhomChoice choices={choices} choose={choose}>
          <PrintOrder order={choices.order} choose={choose} />
        </WhomChoice>
        <LayoutOptions choices={choices} choose={choose} />
      </FileForm>
    </Page>
  )
}

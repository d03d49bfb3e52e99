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
import { LeftOutNote } from './left-out-note.tsx'
import { MissingNote } from './missing-note.tsx'
import { PrintOrder } from './print-order.tsx'
import { type PrintChoices, requestOf, USUAL_CHOICES } from './print-request.ts'
import styles from './prints.module.css'
import { printWords } from './prints.words.ts'
import { usePrintCheck } from './use-print-check.ts'

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
  const request = requestOf(choices)
  const { missing, check } = usePrintCheck(request)
  const make = async (signal: AbortSignal) => {
    if (await check(signal)) await download('/prints', { body: request, signal }, `lazo-${choices.layout}.pdf`)
  }
  return (
    <Page title={say('title')} lead={say('lead')}>
      <FileForm
        isComplete={isAnybody(choices)}
        go={say(missing ? 'goAnyway' : 'go')}
        making={say('making')}
        make={make}
      >
        <WhomChoice choices={choices} choose={choose}>
          <PrintOrder order={choices.order} choose={choose} />
        </WhomChoice>
        <LayoutOptions choices={choices} choose={choose} />
        <div className={styles.notes} aria-live="polite">
          <LeftOutNote choices={choices} />
          {missing && <MissingNote missing={missing} />}
        </div>
      </FileForm>
    </Page>
  )
}

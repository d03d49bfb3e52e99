import { Button } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { useSelection } from '#web/data/hooks/use-selection.ts'
import { download } from '#web/kit/download.ts'
import { Page } from '#web/kit/page.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { LayoutOptions } from './layout-options.tsx'
import { isComplete, type PrintChoices, requestOf, USUAL_CHOICES } from './print-request.ts'
import { PrintWhom } from './print-whom.tsx'
import styles from './prints.module.css'
import { printWords } from './prints.words.ts'

/** Makes a PDF: whom, what, on which paper. */
export function PrintPage() {
  const say = useWords(printWords)
  const cardIds = useSelection().list()
  const [chosen, set] = useState<Omit<PrintChoices, 'cardIds'>>({
    ...USUAL_CHOICES,
    whom: cardIds.length > 0 ? 'chosen' : 'everyone',
  })
  const [isMaking, setMaking] = useState(false)
  const stopped = useRef<AbortController>(null)
  const choices = { ...chosen, cardIds }
  const choose = (changed: Partial<PrintChoices>) => set((before) => ({ ...before, ...changed }))
  const make = (event: FormEvent) => {
    event.preventDefault()
    const { signal } = (stopped.current = new AbortController())
    setMaking(true)
    download('/prints', { body: requestOf(choices), signal }, `lazo-${choices.layout}.pdf`)
      .catch((error: unknown) => signal.aborted || showTrouble(error))
      .finally(() => setMaking(false))
  }
  return (
    <Page title={say('title')} lead={say('lead')}>
      <form className={styles.form} onSubmit={make}>
        <PrintWhom choices={choices} choose={choose} />
        <LayoutOptions choices={choices} choose={choose} />
        <div className={styles.buttons} aria-live="polite">
          <Button type="submit" size="md" disabled={!isComplete(choices) || isMaking}>
            {say(isMaking ? 'making' : 'go')}
          </Button>
          {isMaking && (
            <Button variant="default" size="md" onClick={() => stopped.current?.abort()}>
              {say('cancel')}
            </Button>
          )}
        </div>
      </form>
    </Page>
  )
}

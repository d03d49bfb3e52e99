import { Button } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { useSelection } from '#web/data/hooks/use-selection.ts'
import { download } from '#web/kit/download.ts'
import { Page } from '#web/kit/page.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { type ExportChoices, isComplete, requestOf } from './export-request.ts'
import styles from './exports.module.css'
import { exportWords } from './exports.words.ts'
import { FieldChoice } from './field-choice.tsx'
import { FormatChoice } from './format-choice.tsx'
import { WhomChoice } from './whom-choice.tsx'

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
  const [isMaking, setMaking] = useState(false)
  const stopped = useRef<AbortController>(null)
  const choices = { ...chosen, cardIds }
  const choose = (changed: Partial<ExportChoices>) => set((before) => ({ ...before, ...changed }))
  const make = (event: FormEvent) => {
    event.preventDefault()
    const { signal } = (stopped.current = new AbortController())
    setMaking(true)
    download('/exports', { body: requestOf(choices), signal }, `lazo.${choices.format}`)
      .catch((error: unknown) => signal.aborted || showTrouble(error))
      .finally(() => setMaking(false))
  }
  return (
    <Page title={say('title')} lead={say('lead')}>
      <form className={styles.form} onSubmit={make}>
        <WhomChoice choices={choices} choose={choose} />
        <FormatChoice format={choices.format} choose={choose} />
        <FieldChoice fields={choices.fields} choose={choose} />
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

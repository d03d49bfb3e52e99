import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { Entry } from '#web/data/hooks/use-entry.ts'
import { FormDialog } from '#web/kit/form/form-dialog.tsx'
import { WhomField } from '#web/kit/talks/whom-field.tsx'
import { useWords } from '#web/words/use-words.ts'
import styles from './desk.module.css'
import { entryWords } from './entry.words.ts'
import { type Details, detailFields } from './typed-details.ts'
import { type JoinedValue, useJoining } from './use-desk.ts'

interface JoinDialogProps {
  readonly entry: Entry
  join(cardId: string, take: readonly string[]): Promise<void>
  close(): void
}

/** Joins an entry with a contact that takes what it lacks, unless it is said otherwise value by value. */
export function JoinDialog({ entry, join, close }: JoinDialogProps) {
  const say = useWords(entryWords)
  const [cardId, setCardId] = useState<string | null>(null)
  const { data } = useJoining(entry.id, cardId)
  const save = async (typed: Readonly<Record<string, string>>) => {
    if (cardId !== null && data)
      await join(
        cardId,
        data.items.map(({ path }) => path).filter((path) => path in typed),
      )
  }
  return (
    <FormDialog title={say('joinTitle')} verb={say('joinNow')} isOff={!data} save={save} close={close}>
      <WhomField
        cardIds={cardId === null ? [] : [cardId]}
        label={say('whom')}
        most={1}
        change={([chosen = null]) => setCardId(chosen)}
      />
      {cardId !== null && data && <Values key={cardId} entry={entry} values={data.items} />}
    </FormDialog>
  )
}

function Values({ entry, values }: { readonly entry: Entry; readonly values: readonly JoinedValue[] }) {
  const say = useWords(entryWords)
  if (values.length === 0) return <p>{say('nothing')}</p>
  const texts = new Map(detailFields(entry.details as Details).map(({ path, text }) => [path, text]))
  return (
    <fieldset className={styles.others}>
      <legend>{say('takes')}</legend>
      {values.map(({ path, standing }) => (
        <Checkbox
          key={path}
          name={path}
          label={<span className={styles.value}>{texts.get(path) || entry.name}</span>}
          description={say(`standing-${standing}`)}
          defaultChecked={standing === 'new'}
          disabled={standing === 'same'}
        />
      ))}
    </fieldset>
  )
}

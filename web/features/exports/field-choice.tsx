import { Checkbox } from '@mantine/core'
import { CARD_PARTS, type CardPart } from '#web/kit/parts/parts.ts'
import { partWords } from '#web/kit/parts/parts.words.ts'
import { useWords } from '#web/words/use-words.ts'
import type { ExportChoices } from './export-request.ts'
import styles from './exports.module.css'
import { exportWords } from './exports.words.ts'

interface FieldChoiceProps {
  readonly fields: ExportChoices['fields']
  choose(changed: Partial<ExportChoices>): void
}

/** Which parts of a card are wanted; all unless said. */
export function FieldChoice({ fields, choose }: FieldChoiceProps) {
  const say = useWords(exportWords)
  const sayPart = useWords(partWords)
  const toggle = (field: CardPart) => {
    choose({ fields: (fields ?? new Set<CardPart>(CARD_PARTS)).symmetricDifference(new Set([field])) })
  }
  return (
    <fieldset>
      <legend>{say('fields')}</legend>
      <Checkbox
        label={say('allParts')}
        checked={fields === null}
        onChange={({ currentTarget }) => choose({ fields: currentTarget.checked ? null : new Set(CARD_PARTS) })}
      />
      {fields !== null && (
        <div className={styles.parts}>
          {CARD_PARTS.map((field) => (
            <Checkbox key={field} label={sayPart(field)} checked={fields.has(field)} onChange={() => toggle(field)} />
          ))}
        </div>
      )}
    </fieldset>
  )
}

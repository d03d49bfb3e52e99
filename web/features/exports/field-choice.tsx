import { Checkbox } from '@mantine/core'
import { useWords } from '#web/words/use-words.ts'
import { type ExportChoices, type ExportField, FIELDS } from './export-request.ts'
import styles from './exports.module.css'
import { exportWords } from './exports.words.ts'

interface FieldChoiceProps {
  readonly fields: ExportChoices['fields']
  choose(changed: Partial<ExportChoices>): void
}

/** Which parts of a card are wanted; all unless said. */
export function FieldChoice({ fields, choose }: FieldChoiceProps) {
  const say = useWords(exportWords)
  const toggle = (field: ExportField) => {
    choose({ fields: (fields ?? new Set<ExportField>(FIELDS)).symmetricDifference(new Set([field])) })
  }
  return (
    <fieldset>
      <legend>{say('fields')}</legend>
      <Checkbox
        label={say('allParts')}
        checked={fields === null}
        onChange={({ currentTarget }) => choose({ fields: currentTarget.checked ? null : new Set(FIELDS) })}
      />
      {fields !== null && (
        <div className={styles.parts}>
          {FIELDS.map((field) => (
            <Checkbox key={field} label={say(field)} checked={fields.has(field)} onChange={() => toggle(field)} />
          ))}
        </div>
      )}
    </fieldset>
  )
}

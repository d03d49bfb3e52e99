import { NativeSelect, TextInput } from '@mantine/core'
import { fieldWords } from '#web/kit/fields/fields.words.ts'
import { partsOfDay } from '#web/kit/fields/say-partial-day.ts'
import { useWords } from '#web/words/use-words.ts'
import { DATE_NAMES } from '../../field-names.table.ts'
import { formWords } from '../../form.words.ts'
import styles from '../editing.module.css'
import type { FieldProps } from '../field-props.ts'
import { DayInputs } from './day-inputs.tsx'

/** A day of somebody's life: which one, and when. */
export function DateFields({ value, onChange }: FieldProps<'date'>) {
  const say = useWords(fieldWords)
  const sayForm = useWords(formWords)
  return (
    <div className={styles.line}>
      <NativeSelect
        aria-label={sayForm('type')}
        value={value.kind}
        onChange={(event) => onChange({ ...value, kind: event.currentTarget.value })}
        data={Object.entries(DATE_NAMES).map(([kind, name]) => ({ value: kind, label: say(name) }))}
      />
      {value.kind === 'other' && (
        <TextInput
          aria-label={sayForm('what')}
          placeholder={sayForm('what')}
          value={value.label}
          dir="auto"
          maxLength={200}
          onChange={(event) => onChange({ ...value, label: event.currentTarget.value })}
        />
      )}
      <DayInputs value={partsOfDay(value.date)} onChange={(date) => onChange({ ...value, date: date ?? {} })} />
    </div>
  )
}

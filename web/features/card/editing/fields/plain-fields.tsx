import type { PersonalInfo } from '@lazo/jscontact'
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { fieldWords } from '#web/kit/fields/fields.words.ts'
import { useWords } from '#web/words/use-words.ts'
import { FACT_NAMES } from '../../field-names.table.ts'
import { formWords } from '../../form.words.ts'
import styles from '../editing.module.css'
import type { FieldProps } from '../field-props.ts'

/** A note of any length. */
export function NoteFields({ value, onChange }: FieldProps<'note'>) {
  const say = useWords(fieldWords)
  return (
    <Textarea
      aria-label={say('note')}
      placeholder={say('note')}
      value={value.note}
      autosize
      minRows={3}
      maxRows={20}
      dir="auto"
      onChange={(event) => onChange({ ...value, note: event.currentTarget.value })}
    />
  )
}

/** Something personal: what kind of thing, and what it is. */
export function FactFields({ value, onChange }: FieldProps<'fact'>) {
  const say = useWords(fieldWords)
  const sayForm = useWords(formWords)
  const kinds = Object.hasOwn(FACT_NAMES, value.kind) ? [] : [{ value: value.kind, label: value.kind }]
  return (
    <div className={styles.line}>
      <NativeSelect
        aria-label={sayForm('factKind')}
        value={value.kind}
        onChange={(event) => onChange({ ...value, kind: event.currentTarget.value as PersonalInfo['kind'] })}
        data={[...Object.entries(FACT_NAMES).map(([kind, name]) => ({ value: kind, label: say(name) })), ...kinds]}
      />
      <TextInput
        className={styles.grow!}
        aria-label={say('fact')}
        placeholder={say('fact')}
        value={value.value}
        dir="auto"
        autoComplete="off"
        onChange={(event) => onChange({ ...value, value: event.currentTarget.value })}
      />
    </div>
  )
}

/** A field with a name of one's own. */
export function CustomFields({ value, onChange }: FieldProps<'custom'>) {
  const say = useWords(fieldWords)
  const sayForm = useWords(formWords)
  return (
    <div className={styles.line}>
      <TextInput
        aria-label={sayForm('label')}
        placeholder={sayForm('label')}
        value={value.label}
        dir="auto"
        maxLength={200}
        onChange={(event) => onChange({ ...value, label: event.currentTarget.value })}
      />
      <TextInput
        className={styles.grow!}
        aria-label={say('custom')}
        placeholder={say('custom')}
        value={value.text}
        dir="auto"
        onChange={(event) => onChange({ ...value, text: event.currentTarget.value })}
      />
    </div>
  )
}

import { ownLabelOf, withOwnLabel } from '@lazo/jscontact'
import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { fieldWords } from '#web/kit/fields/fields.words.ts'
import { useWords } from '#web/words/use-words.ts'
import { MAP_OF, type MapPart } from '../../draft/parts.table.ts'
import type { Values } from '../../draft/row.ts'
import { TYPES_OF, typeOf, type ValueType, withType } from '../../draft/value-types.ts'
import { TYPE_NAMES } from '../../field-names.table.ts'
import { formWords } from '../../form.words.ts'
import styles from '../editing.module.css'

interface TypeSelectProps<P extends MapPart> {
  readonly part: P
  readonly value: Values[P]
  onChange(value: Values[P]): void
}

const OWN = 'own'

/** What a value is for: one of the usual types, or a label of one's own. */
export function TypeSelect<P extends MapPart>({ part, value, onChange }: TypeSelectProps<P>) {
  const say = useWords(fieldWords)
  const sayForm = useWords(formWords)
  const label = ownLabelOf(value)
  const [isOwn, setOwn] = useState(label !== null)
  const types = TYPES_OF[part] ?? []
  const choose = (type: string) => {
    setOwn(type === OWN)
    const plain = withOwnLabel(MAP_OF[part], value, null)
    if (type !== OWN) onChange(withType(plain, type as ValueType))
  }
  return (
    <div className={styles.typed}>
      {types.length > 0 && (
        <NativeSelect
          aria-label={sayForm('type')}
          value={isOwn ? OWN : typeOf(value)}
          onChange={(event) => choose(event.currentTarget.value)}
          data={[
            ...types.map((type) => ({ value: type, label: say(TYPE_NAMES[type]) })),
            { value: OWN, label: sayForm('ownLabel') },
          ]}
        />
      )}
      {(isOwn || types.length === 0) && (
        <TextInput
          aria-label={sayForm('label')}
          placeholder={sayForm('label')}
          value={label ?? ''}
          maxLength={200}
          onChange={({ currentTarget }) =>
            onChange(withOwnLabel(MAP_OF[part], value, currentTarget.value === '' ? null : currentTarget.value))
          }
        />
      )}
    </div>
  )
}

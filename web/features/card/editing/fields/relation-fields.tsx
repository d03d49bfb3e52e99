import { Combobox, InputBase, NativeSelect, useCombobox } from '@mantine/core'
import { useState } from 'react'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useShownName } from '#web/data/hooks/use-shown-name.ts'
import { fieldWords } from '#web/kit/fields/fields.words.ts'
import { useWords } from '#web/words/use-words.ts'
import { RELATION_NAMES } from '../../field-names.table.ts'
import { formWords } from '../../form.words.ts'
import styles from '../editing.module.css'
import type { FieldProps } from '../field-props.ts'

const MOST_FOUND = 8
const NEW = 'new'

/** Somebody else and how they relate: found among all cards, or made when the card is saved. */
export function RelationFields({ value, onChange }: FieldProps<'relation'>) {
  const say = useWords(fieldWords)
  const sayForm = useWords(formWords)
  return (
    <div className={styles.line}>
      <NativeSelect
        aria-label={sayForm('type')}
        value={value.type}
        onChange={(event) => onChange({ ...value, type: event.currentTarget.value })}
        data={Object.entries(RELATION_NAMES).map(([type, name]) => ({ value: type, label: say(name) }))}
      />
      <PersonSearch value={value} onChange={onChange} />
    </div>
  )
}

function PersonSearch({ value, onChange }: FieldProps<'relation'>) {
  const say = useWords(formWords)
  const index = useCardIndex()
  const shownName = useShownName()
  const [chosen] = value.uid === '' ? [] : index.byHandle(`uid:${value.uid}`)
  const [text, setText] = useState(chosen ? shownName(chosen) : value.newName)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const found = text.trim() === '' ? [] : index.search(text, {}, MOST_FOUND).map(({ line }) => line)
  const choose = (uid: string) => {
    const line = found.find((one) => one.uid === uid)
    onChange(line ? { ...value, uid, newName: '' } : { ...value, uid: '', newName: text.trim() })
    if (line) setText(shownName(line))
    combobox.closeDropdown()
  }
  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.Target>
        <InputBase
          className={styles.grow!}
          aria-label={say('who')}
          placeholder={say('who')}
          value={text}
          dir="auto"
          autoComplete="off"
          description={value.newName !== '' ? say('willMake', { name: value.newName }) : undefined}
          inputWrapperOrder={['input', 'description']}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onChange={(event) => {
            setText(event.currentTarget.value)
            onChange({ ...value, uid: '', newName: event.currentTarget.value.trim() })
            combobox.openDropdown()
            combobox.updateSelectedOptionIndex()
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={text.trim() === ''}>
        <Combobox.Options>
          {found.map((line) => (
            <Combobox.Option key={line.id} value={line.uid}>
              <bdi>{shownName(line)}</bdi>
              {line.organization && <small className={styles.hint}> {line.organization}</small>}
            </Combobox.Option>
          ))}
          <Combobox.Option value={NEW}>{say('makePerson', { name: text.trim() })}</Combobox.Option>
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

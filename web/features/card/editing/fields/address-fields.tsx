import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useMe } from '#web/data/hooks/use-session.ts'
import { countryChoices } from '#web/kit/countries/country-choices.ts'
import { fieldWords } from '#web/kit/fields/fields.words.ts'
import { useLanguage, useWords } from '#web/words/use-words.ts'
import { type AddressDraft, linesOfCountry, readAddress, writeAddress } from '../../draft/address-draft.ts'
import type { AddressPart } from '../../draft/address-lines.table.ts'
import { ADDRESS_NAMES } from '../../field-names.table.ts'
import { formWords } from '../../form.words.ts'
import styles from '../editing.module.css'
import type { FieldProps } from '../field-props.ts'
import { TypeSelect } from './type-select.tsx'

/** An address in the lines of its country. */
export function AddressFields({ value, onChange }: FieldProps<'address'>) {
  const say = useWords(fieldWords)
  const { region } = useMe()
  // The fields keep what is being typed: blanks at the end would be lost between the card and them.
  const [draft, setDraft] = useState<AddressDraft>(() => readAddress(value))
  const change = (next: AddressDraft) => {
    setDraft(next)
    onChange(writeAddress(next, value))
  }
  const lines = linesOfCountry(draft.country || region)
  return (
    <div className={styles.stack}>
      {draft.full !== '' && (
        <Textarea
          label={say('address-full')}
          value={draft.full}
          autosize
          dir="auto"
          onChange={({ currentTarget }) => change({ ...draft, full: currentTarget.value })}
        />
      )}
      {lines.map((line) => (
        <div className={styles.line} key={line.join(' ')}>
          {line.map((part) => (
            <AddressField key={part} part={part} draft={draft} onChange={change} />
          ))}
        </div>
      ))}
      <div className={styles.line}>
        <CountrySelect draft={draft} onChange={change} />
        <TypeSelect part="address" value={value} onChange={onChange} />
      </div>
    </div>
  )
}

interface AddressFieldProps {
  readonly draft: AddressDraft
  onChange(draft: AddressDraft): void
}

function AddressField({ part, draft, onChange }: AddressFieldProps & { readonly part: AddressPart }) {
  const say = useWords(fieldWords)
  const isState = part === 'region' && ['US', 'AU', 'IN', 'BR', 'MX'].includes(draft.country)
  return (
    <TextInput
      className={part === 'number' || part === 'postcode' ? styles.short! : styles.grow!}
      label={say(isState ? 'address-state' : ADDRESS_NAMES[part])}
      value={draft.parts[part] ?? ''}
      dir="auto"
      autoComplete="off"
      maxLength={500}
      onChange={({ currentTarget }) => onChange({ ...draft, parts: { ...draft.parts, [part]: currentTarget.value } })}
    />
  )
}

function CountrySelect({ draft, onChange }: AddressFieldProps) {
  const say = useWords(formWords)
  const { region } = useMe()
  const choices = countryChoices(useLanguage(), region)
  return (
    <NativeSelect
      className={styles.grow!}
      label={say('country')}
      value={draft.country}
      onChange={(event) => onChange({ ...draft, country: event.currentTarget.value })}
      data={[{ value: '', label: say('countryUnknown') }, ...choices]}
    />
  )
}

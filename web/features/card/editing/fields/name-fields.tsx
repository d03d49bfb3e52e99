import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { fieldWords } from '#web/kit/fields/fields.words.ts'
import { useWords } from '#web/words/use-words.ts'
import { NAME_PARTS, type NameDraft, type NamePart } from '../../draft/name-draft.ts'
import { NAME_PART_NAMES } from '../../field-names.table.ts'
import styles from '../editing.module.css'
import { nameWords } from '../name.words.ts'

interface NameFieldsProps {
  readonly value: NameDraft
  /** An organisation, a group, … has one text for a name. */
  readonly isPerson: boolean
  onChange(value: NameDraft): void
}

const USUAL: readonly NamePart[] = ['given', 'surname', 'surname2']

/** The parts of a name; the rarer ones appear when they are wanted or there. */
export function NameFields({ value, isPerson, onChange }: NameFieldsProps) {
  const say = useWords(nameWords)
  const rare = NAME_PARTS.filter((part) => !USUAL.includes(part))
  const [isWhole, setWhole] = useState(
    rare.some((part) => value.parts[part]) || Object.keys(value.phonetics).length > 0,
  )
  const hasParts = Object.keys(value.parts).length > 0
  if (!isPerson && !hasParts) return <WholeName value={value} onChange={onChange} />
  return (
    <div className={styles.stack}>
      <div className={styles.line}>
        {isWhole && <PartInput part="title" value={value} onChange={onChange} />}
        <PartInput part="given" value={value} onChange={onChange} />
        {isWhole && <PartInput part="given2" value={value} onChange={onChange} />}
      </div>
      <div className={styles.line}>
        <PartInput part="surname" value={value} onChange={onChange} />
        <PartInput part="surname2" value={value} onChange={onChange} />
      </div>
      {isWhole && <RareParts value={value} onChange={onChange} />}
      {(isWhole || value.full !== '') && <WholeName value={value} isShownAs onChange={onChange} />}
      <div className={styles.buttons}>
        {!isWhole && (
          <Button variant="subtle" size="compact-sm" onClick={() => setWhole(true)}>
            {say('moreParts')}
          </Button>
        )}
        <SplitButton value={value} onChange={onChange} />
      </div>
    </div>
  )
}

type PartProps = Omit<NameFieldsProps, 'isPerson'>

function PartInput({ part, value, onChange }: PartProps & { readonly part: NamePart }) {
  const say = useWords(fieldWords)
  return (
    <TextInput
      className={part === 'title' ? styles.short! : styles.grow!}
      data-first-name={part === 'given' || undefined}
      label={say(NAME_PART_NAMES[part])}
      value={value.parts[part] ?? ''}
      dir="auto"
      autoComplete="off"
      maxLength={500}
      onChange={(event) => onChange({ ...value, parts: { ...value.parts, [part]: event.currentTarget.value } })}
    />
  )
}

function RareParts({ value, onChange }: PartProps) {
  return (
    <>
      <div className={styles.line}>
        <PartInput part="generation" value={value} onChange={onChange} />
        <PartInput part="credential" value={value} onChange={onChange} />
      </div>
      <div className={styles.line}>
        <PhoneticInput part="given" value={value} onChange={onChange} />
        <PhoneticInput part="surname" value={value} onChange={onChange} />
      </div>
    </>
  )
}

function PhoneticInput({ part, value, onChange }: PartProps & { readonly part: 'given' | 'surname' }) {
  const say = useWords(fieldWords)
  return (
    <TextInput
      className={styles.grow!}
      label={say(part === 'given' ? 'phonetic-given' : 'phonetic-surname')}
      value={value.phonetics[part] ?? ''}
      disabled={!value.parts[part]}
      dir="auto"
      autoComplete="off"
      maxLength={500}
      onChange={({ currentTarget }) =>
        onChange({ ...value, phonetics: { ...value.phonetics, [part]: currentTarget.value } })
      }
    />
  )
}

function WholeName({ value, onChange, isShownAs = false }: PartProps & { readonly isShownAs?: boolean }) {
  const say = useWords(fieldWords)
  return (
    <TextInput
      label={say(isShownAs ? 'name-full' : 'name-whole')}
      value={value.full}
      dir="auto"
      autoComplete="off"
      maxLength={500}
      onChange={(event) => onChange({ ...value, full: event.currentTarget.value })}
    />
  )
}

/** A name that is one text, or stands in one field, is taken apart on request. */
function SplitButton({ value, onChange }: PartProps) {
  const say = useWords(nameWords)
  const given = value.parts.given?.trim() ?? ''
  const whole = Object.keys(value.parts).length === 0 ? value.full.trim() : given
  const isOne = Object.values(value.parts).filter((text) => text?.trim()).length <= 1
  if (!isOne || !/\s/.test(whole)) return null
  const split = async () => {
    const { splitName } = await import('../split-name.ts')
    onChange({ ...value, parts: splitName(whole), full: '' })
  }
  return (
    <Button variant="subtle" size="compact-sm" onClick={() => void split()}>
      {say('split')}
    </Button>
  )
}

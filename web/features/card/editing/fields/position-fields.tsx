import { Autocomplete, Checkbox, TextInput } from '@mantine/core'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import type { CardIndex } from '#web/data/index/card-index.ts'
import { useWords } from '#web/words/use-words.ts'
import { formWords } from '../../form.words.ts'
import styles from '../editing.module.css'
import type { FieldProps } from '../field-props.ts'
import { DayInputs } from './day-inputs.tsx'

const MOST_FOUND = 8

/** A place in an organization, held now or once. */
export function PositionFields({ value, onChange }: FieldProps<'position'>) {
  const say = useWords(formWords)
  return (
    <div className={styles.stack}>
      <NewPlaceFields value={value} onChange={onChange} />
      <div className={styles.line}>
        <DayInputs label={say('from')} value={value.from} onChange={(from) => onChange({ ...value, from })} />
        {value.isFormer && (
          <DayInputs label={say('to')} value={value.to} onChange={(to) => onChange({ ...value, to })} />
        )}
      </div>
      <Checkbox
        label={say('isFormer')}
        checked={value.isFormer}
        disabled={value.place !== null && value.place.organizationId === null && value.place.keptId !== null}
        onChange={(event) => onChange({ ...value, isFormer: event.currentTarget.checked })}
      />
    </div>
  )
}

/** Where somebody works, and as what. */
export function NewPlaceFields({ value, onChange }: FieldProps<'position'>) {
  const say = useWords(formWords)
  const text = (field: 'title' | 'role' | 'units', name: string) => (
    <TextInput
      className={styles.grow!}
      label={name}
      value={value[field]}
      dir="auto"
      autoComplete="off"
      maxLength={500}
      onChange={(event) => onChange({ ...value, [field]: event.currentTarget.value })}
    />
  )
  return (
    <>
      <div className={styles.line}>
        <OrganizationField value={value} onChange={onChange} />
        {text('units', say('unit'))}
      </div>
      <div className={styles.line}>
        {text('title', say('jobTitle'))}
        {text('role', say('role'))}
      </div>
    </>
  )
}

function OrganizationField({ value, onChange }: FieldProps<'position'>) {
  const say = useWords(formWords)
  const index = useCardIndex()
  const names = namesFound(index, value.name)
  const change = (name: string) => {
    const line = organizationNamed(index, name)
    onChange({ ...value, name, organizationUid: line?.uid ?? null })
  }
  return (
    <Autocomplete
      className={styles.grow!}
      label={say('organization')}
      value={value.name}
      data={names}
      filter={({ options }) => options}
      dir="auto"
      maxLength={500}
      description={value.organizationUid === null ? null : say('linked')}
      inputWrapperOrder={['label', 'input', 'description']}
      onChange={change}
    />
  )
}

/** The cards of organizations and the employers on others' cards that have these words. */
function namesFound(index: CardIndex, text: string): string[] {
  if (text.trim() === '') return []
  const lines = index.search(text, {}, 40).map(({ line }) => line)
  const own = lines.filter(({ kind }) => kind === 'org').map(({ display }) => display)
  const others = lines.flatMap(({ kind, organization }) => (kind !== 'org' && organization ? [organization] : []))
  const folded = text.trim().toLocaleLowerCase()
  const fitting = others.filter((name) => name.toLocaleLowerCase().includes(folded))
  return [...new Set([...own, ...fitting])].slice(0, MOST_FOUND)
}

function organizationNamed(index: CardIndex, name: string) {
  return index.byName(name).find(({ kind }) => kind === 'org')
}

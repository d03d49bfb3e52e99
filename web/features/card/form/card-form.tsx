import { NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '#web/words/use-words.ts'
import type { Draft } from '../draft/draft.ts'
import type { Part } from '../draft/row.ts'
import { NameFields } from '../editing/fields/name-fields.tsx'
import { TagFields } from '../place/tag-fields.tsx'
import styles from './form.module.css'
import { wholeFormWords } from './form.words.ts'
import { AddButton, PartList } from './part-list.tsx'

interface CardFormProps {
  readonly draft: Draft
  /** Whether the shared card may be changed; without, only what is one's own is offered. */
  readonly mayShare: boolean
  /** What stands with the labels, such as the choice of the book. */
  readonly children?: ReactNode
  onChange(draft: Draft): void
}

/** Everything a card can hold, as fields. */
export function CardForm({ draft, mayShare, children, onChange }: CardFormProps) {
  const say = useWords(wholeFormWords)
  const isPerson = draft.kind === 'individual'
  const list = (parts: readonly Part[]) => (
    <>
      {parts.map((part) => (
        <PartList key={part} part={part} draft={draft} mayShare={mayShare} onChange={onChange} />
      ))}
      <div className={styles.adds}>
        {parts
          .filter((part) => !draft.rows.some((row) => row.part === part))
          .map((part) => (
            <AddButton key={part} part={part} draft={draft} onChange={onChange} />
          ))}
      </div>
    </>
  )
  const personal = (
    <FormSection title={say('personal')} hint={say('personalHint')}>
      {list(['fact', 'note'])}
    </FormSection>
  )
  if (!mayShare) return personal
  return (
    <>
      <FormSection title={say('name')}>
        <NameFields value={draft.name} isPerson={isPerson} onChange={(name) => onChange({ ...draft, name })} />
        {list(['nickname'])}
      </FormSection>
      <FormSection title={say('reach')}>{list(['phone', 'email', 'profile', 'link', 'address'])}</FormSection>
      {isPerson && <FormSection title={say('work')}>{list(['position'])}</FormSection>}
      <FormSection title={say('place')}>
        <TagFields draft={draft} onChange={onChange} />
        {children}
      </FormSection>
      <FormSection title={say('days')}>{list(['date', 'relation'])}</FormSection>
      {personal}
      <FormSection title={say('other')}>
        <KindSelect draft={draft} onChange={onChange} />
        {list(['taxId', 'custom', 'language'])}
      </FormSection>
    </>
  )
}

interface FormSectionProps {
  readonly title: string
  readonly hint?: string
  readonly children: ReactNode
}

function FormSection({ title, hint, children }: FormSectionProps) {
  return (
    <section className={styles.section} aria-label={title}>
      <h2>{title}</h2>
      {hint && <p className={styles.hint}>{hint}</p>}
      {children}
    </section>
  )
}

function KindSelect({ draft, onChange }: Pick<CardFormProps, 'draft' | 'onChange'>) {
  const say = useWords(wholeFormWords)
  const known = [
    { value: 'individual', label: say('person') },
    { value: 'org', label: say('organization') },
    { value: 'group', label: say('group') },
    { value: 'location', label: say('location') },
  ]
  const isKnown = known.some(({ value }) => value === draft.kind)
  return (
    <NativeSelect
      className={styles.kind!}
      label={say('kind')}
      value={draft.kind}
      onChange={(event) => onChange({ ...draft, kind: event.currentTarget.value })}
      data={isKnown ? known : [...known, draft.kind]}
    />
  )
}

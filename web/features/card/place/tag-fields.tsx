import { knownContactKinds, knownFunctions } from '@lazo/jscontact'
import { TagsInput } from '@mantine/core'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { knownSectors } from '#web/kit/kinds/kind.words.ts'
import { useFacetName } from '#web/kit/kinds/use-facet-name.ts'
import { useKindName } from '#web/kit/kinds/use-kind-name.ts'
import { useWords } from '#web/words/use-words.ts'
import type { Draft } from '../draft/draft.ts'
import { BelongingField } from './belonging-field.tsx'
import { placeWords } from './place.words.ts'
import { SeniorityField } from './seniority-field.tsx'

interface TagFieldsProps {
  readonly draft: Draft
  /** Whether the labels are what one came for. */
  readonly isFirst?: boolean
  onChange(draft: Draft): void
}

/** Labels, kinds of contact, sectors, and of a person what they do: those in use are offered, any other may be typed. */
export function TagFields({ draft, isFirst = false, onChange }: TagFieldsProps) {
  const say = useWords(placeWords)
  const kindName = useKindName()
  const facetName = useFacetName()
  const used = useCardIndex()
    .keywords()
    .map(({ name }) => name)
  return (
    <>
      <TagsInput
        data-autofocus={isFirst || undefined}
        label={say('label')}
        description={say('labelHint')}
        value={[...draft.labels]}
        data={used}
        clearable={false}
        maxDropdownHeight={220}
        limit={50}
        onChange={(labels) => onChange({ ...draft, labels })}
      />
      <KnownTags
        label={say('kinds')}
        known={knownContactKinds}
        nameOf={kindName}
        value={draft.contactKinds}
        onChange={(contactKinds) => onChange({ ...draft, contactKinds })}
      />
      <KnownTags
        label={say('sectors')}
        known={knownSectors}
        nameOf={kindName}
        value={draft.sectors}
        onChange={(sectors) => onChange({ ...draft, sectors })}
      />
      {draft.kind === 'individual' && (
        <>
          <KnownTags
            label={say('functions')}
            known={knownFunctions}
            nameOf={facetName}
            value={draft.functions}
            onChange={(functions) => onChange({ ...draft, functions })}
          />
          <SeniorityField value={draft.seniority} change={(seniority) => onChange({ ...draft, seniority })} />
        </>
      )}
      <BelongingField draft={draft} onChange={onChange} />
    </>
  )
}

interface KnownTagsProps {
  readonly label: string
  readonly known: readonly string[]
  readonly value: readonly string[]
  nameOf(key: string): string
  onChange(value: string[]): void
}

/** What we know is read in the person's words and kept by its key. */
function KnownTags({ label, known, value, nameOf, onChange }: KnownTagsProps) {
  const keyOf = (name: string) => known.find((key) => nameOf(key).toLowerCase() === name.toLowerCase()) ?? name
  return (
    <TagsInput
      label={label}
      value={value.map(nameOf)}
      data={known.map(nameOf)}
      onChange={(names) => onChange([...new Set(names.map(keyOf))])}
    />
  )
}

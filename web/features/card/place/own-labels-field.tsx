import { TagsInput } from '@mantine/core'
import { Lock } from 'lucide-react'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useWords } from '#web/words/use-words.ts'
import type { Draft } from '../draft/draft.ts'
import { placeWords } from './place.words.ts'

interface OwnLabelsFieldProps {
  readonly draft: Draft
  /** Whether they are what one came for. */
  readonly isFirst: boolean
  onChange(draft: Draft): void
}

/** The labels of a card that its reader alone sees; one that all see already is not offered. */
export function OwnLabelsField({ draft, isFirst, onChange }: OwnLabelsFieldProps) {
  const say = useWords(placeWords)
  const used = useCardIndex()
    .keywords()
    .map(({ name }) => name)
  return (
    <TagsInput
      data-autofocus={isFirst || undefined}
      label={say('ownLabel')}
      description={say('ownLabelHint')}
      leftSection={<Lock size={15} aria-hidden="true" />}
      value={[...draft.ownLabels]}
      data={used.filter((name) => !draft.labels.includes(name))}
      clearable={false}
      maxDropdownHeight={220}
      limit={50}
      onChange={(labels) => onChange({ ...draft, ownLabels: labels.filter((label) => !draft.labels.includes(label)) })}
    />
  )
}

import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '#web/words/use-words.ts'
import { providersWords } from './providers.words.ts'
import { type FilterKind, kindOfFilter } from './usual-filters.ts'

/** By what people are found: two usual ways, or a filter of one's own. */
export function FilterFields({ filter }: { readonly filter: string | null }) {
  const say = useWords(providersWords)
  const [kind, setKind] = useState<FilterKind>(filter === null ? 'usual' : kindOfFilter(filter))
  return (
    <>
      <NativeSelect
        name="filterKind"
        label={say('filter')}
        value={kind}
        data={(['usual', 'active', 'own'] as const).map((value) => ({ value, label: say(`filter-${value}`) }))}
        onChange={({ currentTarget }) => setKind(currentTarget.value as FilterKind)}
      />
      {kind === 'own' && (
        <TextInput
          name="filter"
          label={say('ownFilter')}
          description={say('ownFilterHint')}
          defaultValue={filter ?? ''}
          maxLength={1_000}
          spellCheck={false}
          required
        />
      )}
    </>
  )
}

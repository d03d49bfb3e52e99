import { knownSeniorities } from '@lazo/jscontact'
import { Select } from '@mantine/core'
import { useFacetName } from '#web/kit/kinds/use-facet-name.ts'
import { useWords } from '#web/words/use-words.ts'
import { placeWords } from './place.words.ts'

interface SeniorityFieldProps {
  readonly value: string | null
  change(value: string | null): void
}

/** How high somebody stands where they work; a word of others' own is kept as it is. */
export function SeniorityField({ value, change }: SeniorityFieldProps) {
  const say = useWords(placeWords)
  const facetName = useFacetName()
  const offered: readonly string[] = knownSeniorities
  const all = value === null || offered.includes(value) ? offered : [...offered, value]
  return (
    <Select
      label={say('seniority')}
      value={value}
      data={all.map((one) => ({ value: one, label: facetName(one) }))}
      onChange={change}
      clearable
    />
  )
}

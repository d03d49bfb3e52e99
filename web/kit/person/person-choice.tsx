import { Select } from '@mantine/core'
import { useState } from 'react'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useWords } from '#web/words/use-words.ts'
import { longChoices } from '../long-choices.ts'
import { personWords } from './person.words.ts'
import { useNames } from './use-names.ts'

const OFFERED = 20

interface PersonChoiceProps {
  readonly label: string
  readonly value: string | null
  readonly without?: readonly (string | null)[]
  readonly isRequired?: boolean
  choose(cardId: string | null): void
}

/** One of the contacts, found while one types. */
export function PersonChoice({ label, value, without = [], isRequired = false, choose }: PersonChoiceProps) {
  const say = useWords(personWords)
  const index = useCardIndex()
  const nameOf = useNames()
  const [typed, setTyped] = useState(() => (value === null ? '' : nameOf(value)))
  const found = typed.trim() === '' ? [] : index.search(typed, {}, OFFERED).map(({ line }) => line.id)
  const offered = [...new Set([...(value === null ? [] : [value]), ...found])].filter((id) => !without.includes(id))
  return (
    <Select
      {...longChoices}
      label={label}
      placeholder={say('nobody')}
      data={offered.map((id) => ({ value: id, label: nameOf(id) }))}
      value={value}
      onChange={choose}
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      searchable
      clearable={!isRequired}
      required={isRequired}
    />
  )
}

import { Select } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useShownName } from '#web/data/hooks/use-shown-name.ts'
import { longChoices } from '#web/kit/long-choices.ts'
import { useWords } from '#web/words/use-words.ts'
import { termWords } from './term.words.ts'

const OFFERED = 20

/** What people are called, by the ids of their cards. */
export function useNames(): (cardId: string) => string {
  const say = useWords(termWords)
  const index = useCardIndex()
  const shown = useShownName()
  return (cardId) => {
    const line = index.get(cardId)
    return line ? shown(line) : say('unseen')
  }
}

/** Somebody, with the way to their card. */
export function Person({ cardId }: { readonly cardId: string }) {
  const nameOf = useNames()
  return <Link to={`/people/${cardId}`}>{nameOf(cardId)}</Link>
}

interface PersonChoiceProps {
  readonly label: string
  readonly value: string | null
  readonly without?: readonly (string | null)[]
  readonly isRequired?: boolean
  choose(cardId: string | null): void
}

/** One of the contacts, found while one types. */
export function PersonChoice({ label, value, without = [], isRequired = false, choose }: PersonChoiceProps) {
  const say = useWords(termWords)
  const index = useCardIndex()
  const nameOf = useNames()
  const [typed, setTyped] = useState('')
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

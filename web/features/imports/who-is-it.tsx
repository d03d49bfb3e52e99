import { Select } from '@mantine/core'
import { useState } from 'react'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useShownName } from '#web/data/hooks/use-shown-name.ts'
import { useWords } from '#web/words/use-words.ts'
import { nameOf } from './talk-choices.ts'
import type { PersonChoice, TalkPerson } from './talk-types.ts'
import { talkWords } from './talks.words.ts'

const OFFERED = 8
const OTHERS = ['make', 'desk', 'leave'] as const

interface WhoIsItProps {
  readonly person: TalkPerson
  readonly choice: PersonChoice
  choose(choice: PersonChoice): void
}

/** Who somebody of an export is: a contact that was found, any other, which is found while one types, or none. */
export function WhoIsIt({ person: { party, match }, choice, choose }: WhoIsItProps) {
  const say = useWords(talkWords)
  const index = useCardIndex()
  const shown = useShownName()
  const [typed, setTyped] = useState('')
  const why = match?.why ?? null
  const known = [
    ...(match?.cardId && why
      ? [{ value: match.cardId, label: say('found', { display: match.display, why: say(`why-${why}`) }) }]
      : []),
    ...(match?.candidates ?? []).map(({ cardId, display }) => ({ value: cardId, label: display })),
  ]
  const others = OTHERS.map((other) => ({ value: other as string, label: say(`becomes-${other}`) }))
  const value = typeof choice === 'object' ? choice.cardId : choice
  const nameOfCard = (cardId: string) => {
    const line = index.get(cardId)
    return line ? shown(line) : cardId
  }
  const isKnown = [...known, ...others].some((one) => one.value === value)
  const chosen = isKnown ? [] : [{ value, label: nameOfCard(value) }]
  const fixed = [...known, ...chosen, ...others]
  const isTyped = typed.trim() !== '' && fixed.every(({ label }) => label !== typed)
  const found = isTyped
    ? index
        .search(typed, {}, OFFERED)
        .map(({ line }) => ({ value: line.id, label: shown(line) }))
        .filter((one) => fixed.every((other) => other.value !== one.value))
    : []
  return (
    <Select
      aria-label={say('whoIs', { name: nameOf(party) })}
      size="xs"
      allowDeselect={false}
      searchable
      value={value}
      data={isTyped ? [...found, ...fixed] : fixed}
      filter={({ options }) => options}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(next) => next && choose(choiceFor(next))}
    />
  )
}

function choiceFor(value: string): PersonChoice {
  return OTHERS.find((other) => other === value) ?? { cardId: value }
}

import { cardPartNames, knownContactKinds, knownFunctions, knownSeniorities, knownStages } from '@lazo/jscontact'

import { useBooks } from '#web/data/hooks/use-books.ts'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useMembers } from '#web/data/hooks/use-members.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { lackingWords } from '#web/kit/fields/lacking.words.ts'
import { knownSectors } from '#web/kit/kinds/kind.words.ts'
import { useFacetName } from '#web/kit/kinds/use-facet-name.ts'
import { useKindName } from '#web/kit/kinds/use-kind-name.ts'
import { useWords } from '#web/words/use-words.ts'
import type { ConditionField, cardFields } from './condition-fields.ts'
import { filterWords } from './filter.words.ts'
import { type Choice, useTieChoices } from './use-tie-choices.ts'

/** So many organizations are offered: beyond, one types. */
const MOST_ORGANIZATIONS = 2_000

/** The values offered for a field; those that are chosen already are always among them. */
export function useChoices(field: ConditionField, chosen: readonly string[]): readonly Choice[] {
  const index = useCardIndex()
  const books = useBooks() ?? []
  const kindName = useKindName()
  const facetName = useFacetName()
  const say = useWords(filterWords)
  const sayPart = useWords(lackingWords)
  const handlers = useHandlers(field === 'handledBy')
  const ofTies = useTieChoices(field)
  const offered: Readonly<Record<(typeof cardFields)[number], () => readonly Choice[]>> = {
    label: () => index.keywords().map(({ name }) => asItIs(name)),
    organization: () =>
      index
        .organizations()
        .slice(0, MOST_ORGANIZATIONS)
        .map(({ name }) => asItIs(name)),
    book: () => books.filter(({ kind }) => kind !== 'label').map(({ id, name }) => ({ value: id, label: name })),
    contactKind: () => knownContactKinds.map((kind) => ({ value: kind, label: kindName(kind) })),
    sector: () => knownSectors.map((sector) => ({ value: sector, label: kindName(sector) })),
    function: () => knownFunctions.map((one) => ({ value: one, label: facetName(one) })),
    seniority: () => knownSeniorities.map((one) => ({ value: one, label: facetName(one) })),
    place: () => [],
    stage: () => knownStages.map((one) => ({ value: one, label: facetName(one) })),
    handledBy: () => handlers,
    hasNo: () => cardPartNames.map((part) => ({ value: part, label: sayPart(part) })),
    kind: () => (['individual', 'org', 'group'] as const).map((kind) => ({ value: kind, label: say(kind) })),
    internal: () => (['internal', 'external'] as const).map((value) => ({ value, label: say(value) })),
    favorite: () => [{ value: 'true', label: say('yes') }],
  }
  const choices = new Map(
    (field in offered ? offered[field as keyof typeof offered]() : ofTies).map((choice) => [choice.value, choice]),
  )
  for (const value of chosen) if (!choices.has(value)) choices.set(value, { value, label: kindName(value) })
  return [...choices.values()]
}

/** Oneself first, and then the others. */
function useHandlers(isAsked: boolean): readonly Choice[] {
  const say = useWords(filterWords)
  const { memberId } = useMe()
  const { data } = useMembers({ enabled: isAsked })
  const others = data?.items.filter(({ id }) => id !== memberId) ?? []
  return [{ value: memberId, label: say('byMe') }, ...others.map(({ id, name }) => ({ value: id, label: name }))]
}

function asItIs(name: string): Choice {
  return { value: name, label: name }
}

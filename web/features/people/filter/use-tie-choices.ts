import { cadenceStates, followUpAsks, oneSides, type TieStanding, tieRungs } from '@lazo/jscontact'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useRungName } from '#web/kit/rungs/use-rung-name.ts'
import { useWords } from '#web/words/use-words.ts'
import { marks, tieFields } from './condition-fields.ts'
import { filterWords } from './filter.words.ts'

/** A value that may be chosen. */
export interface Choice {
  readonly value: string
  readonly label: string
}

/** What the member said of ties in a field, each once. */
const SAID: { readonly [Field in (typeof tieFields)[number]]?: (tie: TieStanding) => readonly (string | null)[] } = {
  closeness: ({ closeness }) => [closeness],
  forMe: ({ forMe }) => forMe,
  forThem: ({ forThem }) => forThem,
  metChannel: ({ met }) => [met.channel],
  metPlace: ({ met }) => [met.place],
  metEvent: ({ met }) => [met.event],
  metStage: ({ met }) => [met.stage],
  introducedBy: ({ met }) => [met.introducerId],
}

/** The values offered for a field about ties; none for a field of another kind, or where one types a number or a day. */
export function useTieChoices(field: string): readonly Choice[] {
  const index = useCardIndex()
  const rungName = useRungName()
  const say = useWords(filterWords)
  const named = <Name extends keyof typeof filterWords.table>(names: readonly Name[]) =>
    names.map((value) => ({ value, label: say(value) }))
  if (field === 'mark') return named(marks)
  if (field === 'rung') return tieRungs.map((value) => ({ value, label: rungName(value) }))
  if (field === 'cadence') return named(cadenceStates)
  if (field === 'oneSided') return named(oneSides)
  if (field === 'followUp') return named(followUpAsks)
  const said = SAID[tieFields.find((one) => one === field) ?? 'rung']
  if (!said) return []
  const values = [...new Set(index.ties().flatMap((tie) => said(tie).filter((one) => one !== null)))].toSorted()
  return values.map((value) => ({
    value,
    label: field === 'introducedBy' ? (index.get(value)?.display ?? value) : value,
  }))
}

import { foldSortedHistory, type TieContext } from '../tie/fold-history.ts'
import type { Day } from '../time/civil-day.ts'
import type { Interaction } from '../words/interaction.ts'
import { type LadderFacts, type LadderPlace, placeOnLadder } from './ladder.ts'

/**
 * Where a tie stood at the end of a day, by the interactions until then, which come in their order. What has no date, such as what is
 * known of a person, counts as it is now.
 */
export function placeOnDay(
  interactions: readonly Interaction[],
  facts: LadderFacts,
  day: Day,
  context: TieContext,
): LadderPlace {
  const past = interactions.filter(({ at }) => context.zone.dayOf(at) <= day)
  const confirmed = facts.trustConfirmed ?? null
  const trustConfirmed = confirmed !== null && confirmed <= day ? confirmed : null
  return placeOnLadder(foldSortedHistory(past, context), { ...facts, trustConfirmed }, context.settings)
}

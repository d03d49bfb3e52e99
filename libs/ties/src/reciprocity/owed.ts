import type { TieHistory } from '../tie/tie-history.ts'
import type { ContributionKind } from '../words/contribution.ts'

const DAY = 86_400_000

/** A reply or a thank-you the member has not given yet. */
export interface Owed {
  readonly what: 'reply' | 'thanks'
  /** The interaction that asks for it. */
  readonly interactionId: string
  /** When it came. */
  readonly since: number
  readonly kinds: readonly ContributionKind[]
}

/** The reply owed, if any: to the first of what waits for one, since the member last turned to them. */
export function owedReply({ unanswered }: Pick<TieHistory, 'unanswered'>): Owed | null {
  return unanswered && { what: 'reply', interactionId: unanswered.id, since: unanswered.at, kinds: [] }
}

/** The thanks owed at a moment (milliseconds) for what was received, oldest first: when so many days have passed without thanks. */
export function owedThanks({ unthanked }: Pick<TieHistory, 'unthanked'>, now: number, thanksDays: number): Owed[] {
  return unthanked
    .filter(({ at }) => at + thanksDays * DAY <= now)
    .map(({ id, at, kinds }): Owed => ({ what: 'thanks', interactionId: id, since: at, kinds }))
}

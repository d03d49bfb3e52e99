import type { Day } from '../time/civil-day.ts'
import { because, type Reason } from '../words/reason.ts'
import { heightOf, type Rung } from '../words/rung.ts'
import type { Cadence } from '../words/settings.ts'

/** What a small act without an occasion can be. */
export type TouchKind = 'hello' | 'comment' | 'endorse'

/** What of a tie decides whether a small act is proposed. */
export interface TouchFacts {
  readonly cardId: string
  readonly rung: Rung
  readonly cadence: Cadence
  /** Since when it counts: the last day of a real contact, or the day the cadence began. */
  readonly since: Day
  /** The last day on which the member turned to the person in any way, be it by a like. */
  readonly lastTouch: Day | null
  /** Pages of the person on which one can leave a word. */
  readonly profiles: readonly string[]
  /** Whether the member has endorsed the person, which is done once. */
  readonly isEndorsed: boolean
}

/** A small act that would do a tie good. */
export interface ProposedTouch {
  /** The same every day until the person was turned to. */
  readonly key: string
  readonly cardId: string
  readonly kind: TouchKind
  readonly since: Day
  readonly reasons: readonly Reason[]
}

/** What is proposed on one day: small acts are to be small. */
export const MOST_TOUCHES = 3

/**
 * Small acts for a day, the closest people first, then those for whom it is latest: at most one unprompted touch per person and
 * cadence, so whoever was turned to within the ideal of theirs is left in peace. Strangers are not touched.
 */
export function proposeTouches(ties: Iterable<TouchFacts>, today: Day, most = MOST_TOUCHES): ProposedTouch[] {
  const open = [...ties].filter((tie) => mayTouch(tie, today) && heightOf(tie.rung) >= heightOf('responded'))
  return open
    .sort((one, other) => compareTouches(one, other, today))
    .slice(0, most)
    .map((tie) => touchOf(tie, today))
}

/** Whether one may turn to somebody without an occasion: not before the ideal of their cadence has passed since the last time. */
export function mayTouch(
  { cadence, since, lastTouch }: Pick<TouchFacts, 'cadence' | 'since' | 'lastTouch'>,
  today: Day,
): boolean {
  return today - Math.max(since, lastTouch ?? since) > cadence.ideal
}

function compareTouches(one: TouchFacts, other: TouchFacts, today: Day): number {
  const higher = heightOf(other.rung) - heightOf(one.rung)
  if (higher !== 0) return higher
  const later = lateness(other, today) - lateness(one, today)
  if (later !== 0) return later
  return one.cardId < other.cardId ? -1 : 1
}

/** How many times its ideal a tie has been silent. */
function lateness({ since, cadence }: TouchFacts, today: Day): number {
  return (today - since) / cadence.ideal
}

function touchOf(tie: TouchFacts, today: Day): ProposedTouch {
  const { cardId, cadence, since } = tie
  return {
    key: `touch:${cardId}:${Math.max(since, tie.lastTouch ?? since)}`,
    cardId,
    kind: kindOf(tie),
    since,
    reasons: [because('silence', { days: today - since, ideal: cadence.ideal })],
  }
}

function kindOf({ rung, profiles, isEndorsed }: TouchFacts): TouchKind {
  if (profiles.length === 0) return 'hello'
  // Whom one has not worked or talked with, one cannot vouch for.
  const mayVouch = profiles.includes('linkedin') && heightOf(rung) >= heightOf('relationship')
  return mayVouch && !isEndorsed ? 'endorse' : 'comment'
}

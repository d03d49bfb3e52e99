import { wordsOf } from '@lazo/normal'
import type { Day } from '../time/civil-day.ts'
import { because, type Reason } from '../words/reason.ts'

/** Being in a town from a day to a day, or always. */
export interface Stay {
  readonly town: string
  readonly from?: Day | null
  readonly until?: Day | null
}

/** What of a tie decides whether to propose to meet. */
export interface MeetingFacts {
  readonly cardId: string
  /** Days on which they talked through a wire. */
  readonly talks: number
  /** Whether they ever were in one place. */
  readonly hasMet: boolean
  /** Whether something was agreed already: a follow-up that is open. */
  readonly isPlanned: boolean
  readonly stays: readonly Stay[]
}

/** Two people who only know each other through a wire, and will be in one town. */
export interface MeetingProposal {
  /** The same until they meet. */
  readonly key: string
  readonly cardId: string
  readonly town: string
  /** The first day on which both are there; null where both always are. */
  readonly day: Day | null
  readonly reasons: readonly Reason[]
}

/** From so many talks on it is odd not to have met. */
export const ENOUGH_TALKS = 5
/** How far ahead a stay is worth speaking of. */
const HORIZON = 30
const MOST_MEETINGS = 3

/** Whom to meet where: many talks, never in one place, the same town within a month; those with a day first, then who talked most. */
export function proposeMeetings(
  ties: Iterable<MeetingFacts>,
  own: readonly Stay[],
  { today, most = MOST_MEETINGS }: { today: Day; most?: number },
): MeetingProposal[] {
  const found: { proposal: MeetingProposal; talks: number }[] = []
  for (const { cardId, talks, hasMet, isPlanned, stays } of ties) {
    if (hasMet || isPlanned || talks < ENOUGH_TALKS) continue
    const [shared] = stays
      .flatMap((theirs) => own.flatMap((mine) => sharedDay(mine, theirs, today) ?? []))
      .sort(compareDays)
    if (!shared) continue
    const { town, day } = shared
    const reasons = [because('never-met', { talks, town })]
    found.push({ proposal: { key: `meet:${cardId}`, cardId, town, day, reasons }, talks })
  }
  found.sort((one, other) => compareDays(one.proposal, other.proposal) || other.talks - one.talks || byCard(one, other))
  return found.slice(0, most).map(({ proposal }) => proposal)
}

function byCard(one: { proposal: MeetingProposal }, other: { proposal: MeetingProposal }): number {
  return one.proposal.cardId < other.proposal.cardId ? -1 : 1
}

/** Where and from when two stays fall together in the days ahead, or null. */
function sharedDay(mine: Stay, theirs: Stay, today: Day): { town: string; day: Day | null } | null {
  const town = townKey(mine.town)
  if (town === '' || town !== townKey(theirs.town)) return null
  const begins = [mine.from, theirs.from].filter((day): day is Day => day !== null && day !== undefined)
  const from = Math.max(today, ...begins)
  const until = Math.min(mine.until ?? Infinity, theirs.until ?? Infinity, today + HORIZON)
  if (from > until) return null
  const isForAWhile = begins.length > 0 || Number.isFinite(Math.min(mine.until ?? Infinity, theirs.until ?? Infinity))
  return { town: theirs.town.trim(), day: isForAWhile ? from : null }
}

function townKey(town: string): string {
  return wordsOf(town).join(' ')
}

/** What has a day passes, what always holds does not. */
function compareDays(one: { day: Day | null }, other: { day: Day | null }): number {
  return Math.sign(
    (one.day ?? Infinity) === (other.day ?? Infinity) ? 0 : (one.day ?? Infinity) - (other.day ?? Infinity),
  )
}

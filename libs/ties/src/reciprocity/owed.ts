import { isContact } from '../tie/contact-day.ts'
import type { TieHistory } from '../tie/tie-history.ts'
import type { ContributionKind } from '../words/contribution.ts'
import type { Interaction } from '../words/interaction.ts'

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

/**
 * The reply owed, if any: to the first of what waits for one, since the member last turned to them. One answer answers all that came
 * before it. What came after `now` (milliseconds) does not count yet.
 */
export function owedReply({ interactions }: Pick<TieHistory, 'interactions'>, now: number): Owed | null {
  const past = interactions.filter(({ at }) => at <= now)
  const turned = past.findLastIndex((one) => one.direction !== 'inbound' && isContact(one))
  const asking = past.slice(turned + 1).find((one) => one.expectsReply === true && one.direction === 'inbound')
  return asking ? { what: 'reply', interactionId: asking.id, since: asking.at, kinds: [] } : null
}

/**
 * The thanks owed for what was received, oldest first: owed when so many days have passed without thanks. Thanks are not thanked for,
 * and one thank-you thanks for all that came before it.
 */
export function owedThanks(
  { interactions }: Pick<TieHistory, 'interactions'>,
  now: number,
  thanksDays: number,
): Owed[] {
  const thanked = interactions.findLast((one) => one.at <= now && givesThanks(one))?.at ?? -Infinity
  return interactions
    .filter(({ at }) => at > thanked && at + thanksDays * DAY <= now)
    .map((one): Owed => ({ what: 'thanks', interactionId: one.id, since: one.at, kinds: received(one) }))
    .filter(({ kinds }) => kinds.length > 0)
}

function givesThanks({ contributions }: Interaction): boolean {
  return contributions?.some(({ kind, way }) => kind === 'thanks' && way === 'given') ?? false
}

function received({ contributions }: Interaction): ContributionKind[] {
  return (contributions ?? [])
    .filter(({ kind, way }) => way === 'received' && kind !== 'thanks')
    .map(({ kind }) => kind)
}

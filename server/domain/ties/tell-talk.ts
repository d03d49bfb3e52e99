import type { Interaction } from '@lazo/ties'
import type { StoredTalk } from '#store/ties/talks.ts'

/** An interaction as the rules of ties read it. Pure. */
export function tellTalk(talk: StoredTalk): Interaction {
  return {
    id: talk.interactionId,
    at: talk.at,
    medium: talk.medium,
    // A note reaches nobody, so that which way it went tells nothing.
    direction: talk.direction ?? 'outbound',
    expectsReply: talk.expectsReply,
    commercial: talk.isCommercial,
    ...(talk.minutes === null ? {} : { minutes: talk.minutes }),
    contributions: talk.contributions.map(({ kind, direction, isThanked }) => ({ kind, way: direction, isThanked })),
    does: talk.does,
  }
}

import type { Actor } from '#base/actor.ts'
import type { StoredInteraction } from '#store/interactions/interaction.ts'

/** An interaction as somebody sees it: one's own whole, of others only that it took place, when, by which medium and with whom. */
export interface InteractionView
  extends Pick<
    StoredInteraction,
    'interactionId' | 'memberId' | 'memberName' | 'at' | 'medium' | 'cardIds' | 'visibility' | 'text' | 'deletedAt'
  > {
  readonly isOwn: boolean
  /** Null of others. */
  readonly own: Pick<
    StoredInteraction,
    | 'direction'
    | 'form'
    | 'network'
    | 'isCommercial'
    | 'expectsReply'
    | 'minutes'
    | 'source'
    | 'does'
    | 'contributions'
    | 'createdAt'
    | 'editedAt'
  > | null
}

/** What the actor may know of an interaction that they may know of. Pure. */
export function viewInteraction(stored: StoredInteraction, actor: Actor): InteractionView {
  const { interactionId, memberId, memberName, at, medium, cardIds, visibility, text, deletedAt, ...own } = stored
  const isOwn = memberId === actor.memberId
  return {
    interactionId,
    memberId,
    memberName,
    at,
    medium,
    cardIds,
    visibility,
    deletedAt,
    isOwn,
    text: isOwn || visibility === 'open' ? text : null,
    own: isOwn ? own : null,
  }
}

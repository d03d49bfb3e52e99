import type { Actor } from '#base/actor.ts'
import {
  type InteractionStretch,
  readInteraction,
  readInteractionCards,
  readInteractionsOfCard,
  readInteractionsOfMember,
  readInteractionVersions,
  type StoredInteractionVersion,
} from '#store/interactions/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { requireLivingCard } from '../comments/comment-rules.ts'
import type { Domain } from '../domain.ts'
import { interactionNotFound, livingRights, reachOf } from './interaction-rules.ts'
import { type InteractionView, viewInteraction } from './view-interaction.ts'

/**
 * The interactions with a card that the actor sees, their own and what others let be known, the latest first; one more than the limit
 * where there are more. Throws `card-not-found`.
 */
export async function listCardInteractions(
  domain: Domain,
  actor: Actor,
  { cardId, ...stretch }: { cardId: string } & InteractionStretch,
): Promise<InteractionView[]> {
  return domain.store.read(actor, async (tx) => {
    await requireLivingCard(tx, cardId, 'view')
    const rows = await readInteractionsOfCard(tx, { cardId, reach: await reachOf(tx) }, oneMore(stretch))
    return rows.map((row) => viewInteraction(row, actor))
  })
}

/** The same of a member, with whomever the actor sees: one's own, or what another lets be known. */
export async function listInteractions(
  domain: Domain,
  actor: Actor,
  { memberId = actor.memberId, ...stretch }: { memberId?: string | undefined } & InteractionStretch,
): Promise<InteractionView[]> {
  return domain.store.read(actor, async (tx) => {
    const rows = await readInteractionsOfMember(tx, { memberId, reach: await reachOf(tx) }, oneMore(stretch))
    return rows.map((row) => viewInteraction(row, actor))
  })
}

/** One interaction that the actor may know of. Throws `interaction-not-found`. */
export async function showInteraction(domain: Domain, actor: Actor, interactionId: string): Promise<InteractionView> {
  return domain.store.read(actor, async (tx) => {
    const view = await seeInteraction(tx, interactionId)
    if (!view || view.deletedAt) throw interactionNotFound()
    return view
  })
}

/** What an interaction of the actor's was before each change, the latest first. Throws `interaction-not-found`. */
export async function listInteractionVersions(
  domain: Domain,
  actor: Actor,
  interactionId: string,
): Promise<StoredInteractionVersion[]> {
  return domain.store.read(actor, async (tx) => {
    const view = await seeInteraction(tx, interactionId)
    if (!view?.isOwn || view.deletedAt) throw interactionNotFound()
    const versions = await readInteractionVersions(tx, interactionId)
    const seen = await livingRights(tx, [...new Set(versions.flatMap(({ state }) => state.cardIds))])
    return versions.map(({ state, ...version }) => ({
      ...version,
      state: {
        ...state,
        cardIds: state.cardIds.filter((cardId) => seen.has(cardId)),
        contributions: state.contributions.filter(({ cardId }) => seen.has(cardId)),
      },
    }))
  })
}

/** With which cards an interaction was, for who sees them and may know of it; also one that was just hidden from them. */
export async function findInteractionCards(
  domain: Domain,
  actor: Actor,
  { interactionId, isHidden }: { interactionId: string; isHidden: boolean },
): Promise<string[]> {
  return domain.store.read(actor, async (tx) =>
    readInteractionCards(tx, interactionId, { reach: await reachOf(tx), knowsAll: isHidden }),
  )
}

/** An interaction that the actor may know of, deleted or not; null when there is none for them. */
export async function seeInteraction(tx: ReadTx, interactionId: string): Promise<InteractionView | null> {
  const row = await readInteraction(tx, interactionId, await reachOf(tx))
  return row && (row.memberId === tx.actor.memberId || !row.deletedAt) ? viewInteraction(row, tx.actor) : null
}

function oneMore({ since, until, before, limit }: InteractionStretch): InteractionStretch {
  return { since, until, before, limit: limit + 1 }
}

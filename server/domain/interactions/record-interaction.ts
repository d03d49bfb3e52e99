import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { insertInteraction } from '#store/interactions/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import type { Right } from '../sharing/right.ts'
import { keepFolded } from '../ties/keep-folded.ts'
import { usualVisibility } from './default-visibility.ts'
import {
  changeState,
  type InteractionInput,
  requireLivingCards,
  requireMayOpen,
  requireRoom,
  usualFacts,
} from './interaction-rules.ts'
import { seeInteraction } from './list-interactions.ts'
import type { InteractionView } from './view-interaction.ts'

/** What is told of something that happened: by which medium and with whom, and more if one likes. */
export type NewInteraction = InteractionInput &
  Required<Pick<InteractionInput, 'cardIds' | 'medium'>> & {
    /** Given by who tells it; telling it again makes nothing twice. */
    readonly interactionId?: string | undefined
  }

/**
 * Records that something happened between the actor and these people. Seeing the cards is enough; opening its text to others needs
 * `comment`. Throws `card-not-found`, `input-invalid`, `too-many-interactions`, and the errors of rights.
 */
export async function recordInteraction(domain: Domain, actor: Actor, input: NewInteraction): Promise<InteractionView> {
  return domain.store.write(actor, async (tx) => {
    const view = await recordIn(tx, input)
    await keepFolded(tx, domain, view.cardIds)
    return view
  })
}

/** The same within a transaction, for verbs that record more than one thing. */
export async function recordIn(
  tx: WriteTx,
  { interactionId: given, ...input }: NewInteraction,
): Promise<InteractionView> {
  requireWriting(tx)
  const rights = await requireLivingCards(tx, input.cardIds!)
  requireMayOpen(input.visibility ?? 'private', rights)
  await requireRoom(tx, input.cardIds!)
  const visibility = await visibilityOf(tx, input, rights)
  const usual = { ...usualFacts(input.medium!, { at: tx.now, visibility }), cardIds: [], contributions: [] }
  const state = changeState(usual, { ...input, visibility }, { now: tx.now, nextId: () => tx.ids.next() })
  const interactionId = given ?? tx.ids.next()
  if (!(await insertInteraction(tx, interactionId, state))) return requireOwn(await seeInteraction(tx, interactionId))
  tx.ledger.noteWord('interaction', interactionId)
  tx.ledger.noteWord('today', tx.actor.memberId)
  if (visibility !== 'private')
    tx.ledger.noteAudit('interaction-recorded', interactionId, { cardIds: state.cardIds, visibility })
  return (await seeInteraction(tx, interactionId))!
}

/** What has the id already was told by the same request before; what is somebody else's is not even known to be there. */
function requireOwn(view: InteractionView | null): InteractionView {
  if (view?.isOwn) return view
  throw new ProductError('input-invalid', 'This id cannot be given.', { facts: { field: 'id' } })
}

async function visibilityOf(tx: WriteTx, input: NewInteraction, rights: ReadonlyMap<string, Right>) {
  if (input.visibility !== undefined) return input.visibility
  const usual = await usualVisibility(tx, input.cardIds!)
  const mayOpen = [...rights.values()].every((right) => right !== 'view')
  return usual === 'open' && !mayOpen ? 'shared' : usual
}

import { applyLayer, type PatchObject } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { lockCards, type StoredCard } from '#store/cards/reader.ts'
import { readOverlays } from '#store/overlays/reader.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { cardNotFound, requireCardRight } from '../sharing/card-rights.ts'
import { type CardView, viewCard } from './card-view.ts'
import { writeLayers } from './write-layers.ts'

const LAYER_LIMIT = 128 * 1024

/**
 * Writes the actor's own layer on a card: a patch that only this member sees applied. An empty patch removes it.
 * Seeing the card is enough. Throws `card-invalid` when the layer does not fit the card.
 */
export async function saveOverlay(
  domain: Domain,
  actor: Actor,
  input: { cardId: string; patch: PatchObject },
): Promise<CardView> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const [card] = await lockCards(tx, [input.cardId])
    await requireCardRight(tx, [input.cardId], 'view')
    if (!card || card.deletedAt) throw cardNotFound()
    requireFit(card, input.patch)
    const { cardId, document } = card
    const before = (await readOverlays(tx, [cardId])).get(cardId)?.patch ?? {}
    await writeLayers(tx, [{ cardId, memberId: actor.memberId, document, before, after: input.patch }], domain)
    tx.ledger.noteAudit('overlay-saved', cardId)
    return viewCard(tx, cardId)
  })
}

/** Refuses a layer that is too long, or of which a part does not fit the card as it is now. */
function requireFit(card: StoredCard, layer: PatchObject): void {
  const length = JSON.stringify(layer).length
  const tooLong = `A private layer has at most ${LAYER_LIMIT} characters; this has ${length}.`
  if (length > LAYER_LIMIT) throw new ProductError('card-too-large', tooLong, { facts: { length, limit: LAYER_LIMIT } })
  const { left } = applyLayer(card.document, layer)
  if (left.length === 0) return
  throw new ProductError('card-invalid', `The private layer does not fit the card: ${left.join(', ')}.`, {
    facts: { path: left[0]!, paths: left },
  })
}

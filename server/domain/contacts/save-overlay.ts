import { checkCard, indexCard, PatchError, type PatchObject } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { lockCards, type StoredCard } from '#store/cards/reader.ts'
import { upsertOverlay } from '#store/overlays/writer.ts'
import { writeIndex } from '#store/search/writer.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { cardNotFound, requireCardRight } from '../sharing/card-rights.ts'
import { applyLayer } from './apply-layer.ts'
import { type CardView, viewCard } from './card-view.ts'

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
    const layer = layerIndex(card, input.patch, domain.region)
    await upsertOverlay(tx, card.cardId, input.patch)
    await writeIndex(tx, [{ cardId: card.cardId, scope: actor.memberId, index: layer }])
    tx.ledger.noteOverlay(actor.memberId, card.cardId)
    tx.ledger.noteAudit('overlay-saved', card.cardId)
    return viewCard(tx, card.cardId)
  })
}

/** What the layer adds to the card's words and handles. Pure. */
export function layerIndex(card: StoredCard, patch: PatchObject, region: string) {
  const layered = apply(card, patch)
  const base = indexCard(card.document, { region })
  const own = indexCard(layered, { region })
  const known = new Set([
    ...base.texts.map((t) => `${t.field} ${t.text}`),
    ...base.handles.map((h) => `${h.kind} ${h.key}`),
  ])
  return {
    ...own,
    texts: own.texts.filter((t) => !known.has(`${t.field} ${t.text}`)),
    handles: own.handles.filter((h) => !known.has(`${h.kind} ${h.key}`)),
  }
}

function apply(card: StoredCard, patch: PatchObject) {
  const length = JSON.stringify(patch).length
  if (length > LAYER_LIMIT)
    throw new ProductError(
      'card-too-large',
      `A private layer has at most ${LAYER_LIMIT} characters; this has ${length}.`,
      { facts: { length, limit: LAYER_LIMIT } },
    )
  try {
    const layered = applyLayer(card.document, patch)
    const [problem] = checkCard(layered)
    if (problem)
      throw new ProductError('card-invalid', `The private layer does not fit the card: ${problem.message}`, {
        facts: { path: problem.path },
      })
    return layered
  } catch (error) {
    if (!(error instanceof PatchError)) throw error
    throw new ProductError('card-invalid', `The private layer does not fit the card: ${error.message}`, {
      cause: error,
    })
  }
}

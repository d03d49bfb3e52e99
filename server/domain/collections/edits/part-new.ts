import { type Card, indexCard } from '@lazo/jscontact'
import { readCards } from '#store/cards/reader.ts'
import { readLayeredLike, readPastLayers } from '#store/overlays/past-reader.ts'
import type { WriteTx } from '#store/transaction.ts'
import { type LayerEdit, writeLayers } from '../../contacts/write-layers.ts'
import type { StandingCollection } from '../collection.ts'
import { secretsOf } from '../layer-secrets.ts'
import { type PartedCard, splitLayer } from '../layers.ts'

/** A card that is kept at once, and what of it is its member's own. */
export interface PartedNew extends PartedCard {
  readonly shared: Card & { uid: string }
}

/**
 * Takes a new card apart that a device sent: where it was ever shown layers, it may be a copy of a card with one. What stands after
 * the marker line, and what only a layer of a card like it says or said, is its member's own.
 */
export async function partNew(
  tx: WriteTx,
  { device }: Pick<StandingCollection, 'device'>,
  card: Card & { uid: string },
  region: string,
): Promise<PartedNew> {
  if (!device.hasHeldOverlay) return { shared: card, layer: {} }
  const { display, handles } = indexCard(card, { region })
  const cardIds = await readLayeredLike(tx, { uid: card.uid, display, handles })
  const past = await readPastLayers(tx, cardIds)
  const tests = (await readCards(tx, cardIds)).map((like) => secretsOf(like.document, ...past.get(like.cardId)!))
  const wasSecret = (value: unknown) => tests.some((test) => test(value))
  const { '@type': type, version, uid } = card
  const { shared, layer } = splitLayer({ shared: { '@type': type, version, uid }, layer: {}, edited: card, wasSecret })
  return { shared: { ...shared, uid }, layer }
}

/** Writes what of a new card is its member's own. */
export async function keepOwn(
  tx: WriteTx,
  { cardId, document, after }: Pick<LayerEdit, 'cardId' | 'document' | 'after'>,
  region: string,
): Promise<void> {
  if (Object.keys(after).length === 0) return
  await writeLayers(tx, [{ cardId, memberId: tx.actor.memberId, document, before: {}, after }], { region })
  tx.ledger.noteAudit('overlay-saved', cardId)
}

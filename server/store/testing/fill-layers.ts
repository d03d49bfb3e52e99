import { insertCardRows, insertPlaces } from '../cards/writer.ts'
import { upsertOverlays } from '../overlays/writer.ts'
import type { WriteTx } from '../transaction.ts'
import { deriveMarked, markedCard } from './marked-card.ts'

/** What the owner wrote for themselves on a card. */
export async function fillLayer(
  tx: WriteTx,
  { cardId, ownerId: memberId, mark }: { cardId: string; ownerId: string; mark: string },
  batchId: string,
): Promise<void> {
  const patch = { 'notes/n1': { note: mark } }
  const change = { forward: { 'notes/n1': [patch['notes/n1']] }, reverse: { 'notes/n1': null } } as const
  await upsertOverlays(tx, [{ cardId, memberId, patch, ...change }], batchId)
}

/** The same on a card in the book that the owner left. */
export async function fillHidden(
  tx: WriteTx,
  { ownerId, leftBookId: bookId, mark }: { ownerId: string; leftBookId: string; mark: string },
  batchId: string,
): Promise<void> {
  const document = markedCard(mark, `urn:x:${mark}-hidden`)
  const { columns } = deriveMarked(document)
  const { uid } = document
  const cardId = tx.ids.next()
  await insertCardRows(tx, [{ cardId, homeBookId: bookId, uid, document, ...columns }])
  await insertPlaces(tx, [{ ...columns, cardId, uid, name: `${mark}.vcf`, bookId, linkedBy: null, maxRight: null }])
  await fillLayer(tx, { cardId, ownerId, mark }, batchId)
}

import type { Actor } from '#base/actor.ts'
import { lockCards, readPlaces } from '#store/cards/reader.ts'
import { insertBatch } from '#store/history/writer.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { cardNotFound, requireCardRight } from '../sharing/card-rights.ts'
import { requireHomeRight, requirePresent } from './home-rights.ts'
import { requireState } from './require-state.ts'
import { trashCards } from './trash-cards.ts'

/** Puts cards into the trash for all who share them, as one batch that can be undone. Gives the batch. Needs `delete` in their home books; with `ifMatch` their state must be that. */
export async function deleteCards(
  domain: Domain,
  actor: Actor,
  cardIds: readonly string[],
  options: { title?: string; ifMatch?: string } = {},
): Promise<{ batchId: string }> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const cards = await lockCards(tx, cardIds)
    if (cards.length < new Set(cardIds).size) throw cardNotFound()
    await requireCardRight(tx, cardIds, 'view')
    cards.forEach(requirePresent)
    if (options.ifMatch !== undefined) for (const cardId of cardIds) await requireState(tx, cardId, options.ifMatch)
    await requireHomeRight(tx, cards, await readPlaces(tx, cardIds), 'delete')
    const batchId = await insertBatch(tx, { kind: 'trash', title: options.title ?? '' })
    await trashCards(tx, cards, { region: domain.region, batchId })
    tx.ledger.noteAudit('cards-trashed', batchId, { cardIds })
    return { batchId }
  })
}

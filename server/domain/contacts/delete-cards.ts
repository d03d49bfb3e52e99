import type { Actor } from '#base/actor.ts'
import { lockCards, readPlaces } from '#store/cards/reader.ts'
import type { Domain } from '../domain.ts'
import { intoBatch } from '../history/into-batch.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { judgeByHome } from './home-rights.ts'
import { type BulkOutcome, judgeCards, requireWhole } from './judge-cards.ts'
import { requireState } from './require-state.ts'
import { trashCards } from './trash-cards.ts'

/**
 * Puts cards into the trash for all who share them, as one batch that can be undone, or as a piece of one. Needs `delete` in
 * their home books; with `ifMatch` their state must be that.
 */
export async function deleteCards(
  domain: Domain,
  actor: Actor,
  cardIds: readonly string[],
  options: { title?: string; ifMatch?: string; batchId?: string } = {},
): Promise<BulkOutcome> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const batchId = await intoBatch(tx, { ...options, kind: 'trash' })
    const cards = await lockCards(tx, cardIds)
    const judged = judgeCards(cardIds, cards, await judgeByHome(tx, await readPlaces(tx, cardIds), 'delete'))
    if (options.ifMatch !== undefined) for (const { cardId } of cards) await requireState(tx, cardId, options.ifMatch)
    requireWhole(judged, options.batchId)
    const trashed = judged.fit.map((card) => card.cardId)
    await trashCards(tx, judged.fit, { region: domain.region, batchId })
    tx.ledger.noteAudit('cards-trashed', batchId, { cardIds: trashed })
    return { batchId, cards: trashed.length, left: judged.left }
  })
}

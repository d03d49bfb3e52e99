import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { lockCards, readPlaces } from '#store/cards/reader.ts'
import { readVersionsFrom } from '#store/history/reader.ts'
import { insertBatch } from '#store/history/writer.ts'
import type { Domain } from '../domain.ts'
import { bookRights, requireWriting, rightMissing } from '../sharing/book-rights.ts'
import { cardNotFound } from '../sharing/card-rights.ts'
import { reaches } from '../sharing/right.ts'
import { applyTakeBacks } from './apply-take-back.ts'
import { planTakeBack } from './take-back.ts'
import { rightFor, type UndoReport } from './undo-batch.ts'

/** Takes back one entry of a card's history, keeping later edits and listing where they stood in the way. */
export async function undoChange(
  domain: Domain,
  actor: Actor,
  input: { cardId: string; versionId: string },
): Promise<UndoReport> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const [card] = await lockCards(tx, [input.cardId])
    const held = card && (await bookRights(tx)).get(card.homeBookId)
    if (!card || !held) throw cardNotFound()
    const versions = await readVersionsFrom(tx, card.cardId, input.versionId)
    if (versions[0]?.versionId !== input.versionId)
      throw new ProductError('version-not-found', 'There is no such entry in the history of this card.')
    const plan = planTakeBack(
      card,
      await readPlaces(tx, [card.cardId]),
      versions,
      (version) => version.versionId === input.versionId,
    )
    if (!reaches(held, rightFor(plan))) throw rightMissing(held, rightFor(plan))
    const batchId = await insertBatch(tx, { kind: 'undo', title: card.display })
    const refused = await applyTakeBacks(tx, [{ card, plan }], { region: domain.region, batchId })
    const reason = refused.get(card.cardId)
    const left = [...plan.left, ...(reason ? [{ reason, paths: [] }] : [])].map((part) => ({
      cardId: card.cardId,
      display: card.display,
      ...part,
    }))
    tx.ledger.noteAudit('change-undone', card.cardId, { versionId: input.versionId })
    return { batchId, cards: 1, left, leftCount: left.length }
  })
}

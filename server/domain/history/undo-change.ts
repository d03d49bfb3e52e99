import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { readPlaces } from '#store/cards/reader.ts'
import { readChangedBy, readVersionsFrom } from '#store/history/reader.ts'
import { insertBatch } from '#store/history/writer.ts'
import type { Domain } from '../domain.ts'
import { bookRights, requireWriting, rightMissing } from '../sharing/book-rights.ts'
import { cardNotFound } from '../sharing/card-rights.ts'
import { reaches } from '../sharing/right.ts'
import { applyTakeBacks } from './apply-take-back.ts'
import { lockHistory } from './lock-history.ts'
import { rightFor } from './right-for.ts'
import { planTakeBack } from './take-back.ts'
import { addOutcomes, EMPTY_TALLY, leftOf, tellTally, type UndoReport } from './undo-report.ts'

/** Takes back one entry of a card's history, keeping later edits and listing where they stood in the way; `cards` is 0 when nothing was put back. */
export async function undoChange(
  domain: Domain,
  actor: Actor,
  input: { cardId: string; versionId: string },
): Promise<UndoReport> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const { cardId, versionId } = input
    const locked = await lockHistory(tx, [cardId], () => readVersionsFrom(tx, cardId, versionId))
    const [card] = locked.cards
    const held = card && (await bookRights(tx)).get(card.homeBookId)
    if (!card || !held || (card.deletedAt && !reaches(held, 'delete'))) throw cardNotFound()
    if (locked.versions[0]?.versionId !== versionId)
      throw new ProductError('version-not-found', 'There is no such entry in the history of this card.')
    const places = await readPlaces(tx, [cardId])
    const plan = planTakeBack(card, places, locked.versions, (entry) => entry.versionId === versionId)
    const needed = rightFor(plan, actor.memberId)
    if (!reaches(held, needed)) throw rightMissing(held, needed)
    const batchId = await insertBatch(tx, { kind: 'undo', title: card.display })
    const refused = await applyTakeBacks(tx, [{ card, plan }], { region: domain.region, batchId })
    const reason = refused.get(cardId)
    const left = leftOf({ cardId, display: card.display }, [...plan.left, ...(reason ? [{ reason, paths: [] }] : [])])
    const wasPutBack = (await readChangedBy(tx, batchId, [cardId])).has(cardId)
    tx.ledger.noteAudit('change-undone', cardId, { versionId })
    return tellTally(
      batchId,
      addOutcomes(EMPTY_TALLY, [{ wasPutBack, wasTrashed: wasPutBack && plan.trash === true, left }]),
      left,
    )
  })
}

import type { Actor } from '#base/actor.ts'
import type { Domain } from '../domain.ts'
import { requireReach } from './chosen-cards.ts'
import type { ExportFormat } from './export-formats.ts'
import { requireMayExport } from './may-export.ts'
import { type WalkRequest, walkCards } from './walk-cards.ts'
import { writeCards } from './write-cards.ts'

/** So many cards are named one by one in the audit. */
const MOST_NAMED = 5_000

/** What is exported, and as what. */
export interface ExportRequest extends WalkRequest {
  readonly format: ExportFormat
}

/**
 * Cards in pieces, in a format that our import reads back whole, in workbooks but for pictures: all within reach, or those
 * chosen, with all parts or some, as far as the actor may take them out. Audited, and watched. Throws `book-not-found` and, where
 * the workspace asks for more than to see a card, the errors of rights; before the first piece.
 */
export async function* exportCards(
  domain: Domain,
  actor: Actor,
  request: ExportRequest,
): AsyncGenerator<string | Uint8Array> {
  const { format, bookIds, cardIds, filter, fields } = request
  await domain.store.write(actor, async (tx) => {
    if (bookIds) await requireReach(tx, bookIds)
    await requireMayExport(tx, bookIds)
    const subject = bookIds?.length === 1 ? bookIds[0]! : actor.workspaceId
    const cards = cardIds?.length
    // Named, so that of a card it can be told who took it; of more the book or the filter says enough.
    const named = cards !== undefined && cards <= MOST_NAMED ? { cardIds } : {}
    tx.ledger.noteAudit('cards-exported', subject, { format, bookIds, cards, ...named, filter, fields })
  })
  yield* writeCards(walkCards(domain, actor, request), format)
}

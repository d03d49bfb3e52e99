import type { Actor } from '#base/actor.ts'
import type { Domain } from '../domain.ts'
import type { ExportFormat } from './export-formats.ts'
import { walkCards } from './walk-cards.ts'
import { writeCards } from './write-cards.ts'

/** What is exported. */
export interface ExportRequest {
  /** One book; null for all within reach. */
  readonly bookId: string | null
  readonly format: ExportFormat
}

/** The contacts of a book or of all, in pieces, in a format that our import reads back whole, in workbooks but for pictures. Audited. */
export async function* exportCards(
  domain: Domain,
  actor: Actor,
  request: ExportRequest,
): AsyncGenerator<string | Uint8Array> {
  await domain.store.write(actor, async (tx) =>
    tx.ledger.noteAudit('cards-exported', request.bookId ?? actor.workspaceId, { ...request }),
  )
  yield* writeCards(walkCards(domain, actor, request.bookId), request.format)
}

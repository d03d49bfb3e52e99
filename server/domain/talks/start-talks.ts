import { wallClock } from '@lazo/talks'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { insertBatch } from '#store/history/writer.ts'
import { findSource } from '#store/imports/reader.ts'
import { insertImport, upsertSource } from '#store/imports/writer.ts'
import { enqueue } from '#store/jobs/enqueue.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import type { Incoming } from '../imports/bundle/incoming.ts'
import { keptFileName } from '../imports/kept-file-name.ts'
import { requireBookRight, requireWriting } from '../sharing/book-rights.ts'
import { requireFillable } from '../sharing/fillable-book.ts'
import { kindsOfTalks, openTalks } from './open-talks.ts'
import { memoryOf, remember, storedOptions, TALK_SOURCE, type TalkOptions } from './talk-options.ts'

/** What an import of talks is started with. */
export interface TalkRequest extends TalkOptions {
  readonly fileName: string
  readonly file: Incoming
  /** The upload that holds the file. */
  readonly uploadId: string
  /** Where contacts go that are made of people, and which card is meant of several alike; null where none are made. */
  readonly bookId: string | null
  readonly isQueued: boolean
}

/**
 * Prepares an import of talks. Where contacts are to be made it needs a book and `edit` in it; without a book talks come to cards that the
 * member sees. Who the member is and which cards people are is remembered for the next time. Throws `file-unreadable`, `input-invalid` for a
 * zone nobody knows or contacts without a book, and the errors of rights.
 */
export async function startTalks(domain: Domain, actor: Actor, request: TalkRequest): Promise<{ importId: string }> {
  const fileName = keptFileName(request.fileName)
  requireZone(request.zone)
  const files = await openTalks(request.file, { ...request, fileName })
  const { zone, self, people, others, keepsText, columns, bookId } = request
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    await requirePlace(tx, request)
    const batchId = await insertBatch(tx, { kind: 'import', title: fileName })
    const sourceId = await rememberChoices(tx, request)
    const importId = tx.ids.next()
    const options = { ...storedOptions({ zone, self, people, others, keepsText, columns }) }
    await insertImport(tx, { importId, sourceId, bookId, blobId: request.uploadId, batchId, fileName, options })
    if (request.isQueued) await enqueue(tx, { task: 'run-import', key: importId, payload: { importId } })
    tx.ledger.noteAudit('import-started', importId, { bookId, fileName, kinds: kindsOfTalks(files) })
    return { importId }
  })
}

async function requirePlace(tx: WriteTx, { bookId, people, others }: TalkRequest): Promise<void> {
  if (bookId !== null) {
    await requireBookRight(tx, bookId, 'edit')
    await requireFillable(tx, bookId)
    return
  }
  if (others !== 'make' && Object.values(people).every((choice) => choice !== 'make')) return
  throw new ProductError('input-invalid', 'Say into which book the new contacts go.', { facts: { field: 'bookId' } })
}

function requireZone(zone: string): void {
  try {
    wallClock(zone)
  } catch {
    // The only thing that it refuses.
    throw new ProductError('input-invalid', `There is no time zone “${zone.slice(0, 60)}”.`, {
      facts: { field: 'zone' },
    })
  }
}

async function rememberChoices(tx: WriteTx, { self, people }: TalkRequest): Promise<string> {
  const known = await findSource(tx, TALK_SOURCE)
  const chosen = Object.entries(people).flatMap(([key, choice]) =>
    typeof choice === 'object' ? [[key, choice.cardId] as const] : [],
  )
  const mapping = remember(memoryOf(known), { self, people: Object.fromEntries(chosen) })
  const said = { whereFrom: TALK_SOURCE, whyHeld: '', basis: 'unknown' }
  return upsertSource(tx, { ...said, sourceId: tx.ids.next(), name: TALK_SOURCE, kind: TALK_SOURCE, mapping })
}

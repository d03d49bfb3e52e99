import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { readBatchStandings } from '#store/history/reader.ts'
import {
  lockImport,
  readImport,
  readImports,
  readNotes,
  type StoredImport,
  type StoredNote,
} from '#store/imports/reader.ts'
import { setEnded } from '#store/imports/writer.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import type { ImportShape } from './bundle/import-shape.ts'
import type { ImportOptions } from './import-options.ts'

/** An import, and when all that it did was taken back; null while it stands. */
export interface ImportStanding extends StoredImport {
  readonly undoneAt: Date | null
}

/** How an import of the actor's stands. Throws `import-not-found`. */
export async function readImportState(domain: Domain, actor: Actor, importId: string): Promise<ImportStanding> {
  return domain.store.read(actor, async (tx) => {
    const found = await readImport(tx, importId)
    if (!found) throw importNotFound()
    return (await withStanding(tx, [found]))[0]!
  })
}

/** How what an import brings in is read. Throws `import-not-found`. */
export async function readImportShape(domain: Domain, actor: Actor, importId: string): Promise<ImportShape> {
  const { options } = await readImportState(domain, actor, importId)
  return (options as unknown as ImportOptions).shape
}

/** The actor's imports, newest first, before one when given. */
export async function listImports(
  domain: Domain,
  actor: Actor,
  page: { before?: string; limit: number },
): Promise<ImportStanding[]> {
  return domain.store.read(actor, async (tx) =>
    withStanding(tx, await readImports(tx, page.before ?? null, page.limit)),
  )
}

async function withStanding(tx: ReadTx, imports: readonly StoredImport[]): Promise<ImportStanding[]> {
  const standings = await readBatchStandings(
    tx,
    imports.map(({ batchId }) => batchId),
  )
  const undoneAt = new Map(standings.map((standing) => [standing.batchId, standing.undoneAt]))
  return imports.map((one) => ({ ...one, undoneAt: undoneAt.get(one.batchId) ?? null }))
}

/** What a person should know of the rows of an import, in the order of the file. */
export async function readImportNotes(
  domain: Domain,
  actor: Actor,
  page: { importId: string; kinds: readonly StoredNote['kind'][]; after: number; limit: number },
): Promise<StoredNote[]> {
  return domain.store.read(actor, async (tx) => {
    if (!(await readImport(tx, page.importId))) throw importNotFound()
    return readNotes(tx, page.importId, page)
  })
}

/** Stops an import; what it has written stays and can be taken back as its batch. */
export async function cancelImport(domain: Domain, actor: Actor, importId: string): Promise<ImportStanding> {
  await domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const job = await lockImport(tx, importId)
    if (!job) throw importNotFound()
    if (job.state !== 'waiting' && job.state !== 'running') return
    await setEnded(tx, importId, { state: 'cancelled' })
    tx.ledger.noteAudit('import-cancelled', importId)
  })
  return readImportState(domain, actor, importId)
}

function importNotFound(): ProductError {
  return new ProductError('import-not-found', 'There is no such import.')
}

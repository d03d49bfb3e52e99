import type { Actor } from '#base/actor.ts'
import { isProductError, ProductError } from '#base/errors.ts'
import { readBlob } from '#store/blobs/reader.ts'
import { isBookEmpty, lockImport, readImport, type StoredFailure, type StoredImport } from '#store/imports/reader.ts'
import { insertNotes, setCheckpoint, setEnded, setLease, upsertRows } from '#store/imports/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { isRefusedData } from '#store/translate-error.ts'
import type { Domain } from '../domain.ts'
import type { RemarkCode } from '../remark.ts'
import { holdBookRight } from '../sharing/book-rights.ts'
import { runTalks } from '../talks/run-talks.ts'
import { talkOptionsOf } from '../talks/talk-options.ts'
import { nameOfAccount, readAccountNames } from './account-names.ts'
import { applySteps } from './apply-steps.ts'
import { blobSource } from './bundle/blob-source.ts'
import { kindsOf } from './bundle/import-shape.ts'
import { readIncoming } from './bundle/read-incoming.ts'
import { findRepeatedEmails } from './find-repeated-emails.ts'
import { addCounts, type ImportCounts, NO_COUNTS } from './import-counts.ts'
import type { ImportOptions } from './import-options.ts'
import { meetBook, type Place } from './plan/meet-book.ts'
import { planEntries } from './plan/plan-entries.ts'
import { separateLayers } from './plan/split-private.ts'
import type { ImportEntry } from './read/import-entry.ts'
import { groupEntries, readAhead } from './read/read-entries.ts'

/** Rows written in one transaction: enough to be fast, few enough that nobody waits for them. */
const GROUP = 500
/** A process that shows no sign for so long is taken for dead, and another goes on. */
const LEASE_MS = 20_000

/** Who runs an import and whom it tells. */
export interface ImportRun {
  readonly importId: string
  readonly onProgress?: (counts: Pick<ImportCounts, 'rows'>) => void
}

/** Somebody else works on this import, or it has ended: there is nothing to do. */
class NotMineError extends Error {
  override readonly name = 'NotMineError'
}

/**
 * Runs an import from where it stands to its end. Each group of rows is one transaction with its checkpoint, so a crash
 * loses nothing and the next run goes on. Does nothing when another process works on it. Gives how it stands afterwards.
 */
export async function runImport(domain: Domain, actor: Actor, run: ImportRun): Promise<StoredImport> {
  const holder = domain.ids.next()
  try {
    await domain.store.write(actor, (tx) => claim(tx, run.importId, holder))
    const hold = (tx: WriteTx) => goOnHolding(tx, run.importId, holder)
    const work = (await bringsTalks(domain, actor, run.importId))
      ? () => runTalks(domain, actor, { ...run, hold })
      : () => runGroups(domain, actor, { ...run, holder })
    await whileRenewing(domain, actor, { importId: run.importId, holder }, work)
    await domain.store.write(actor, (tx) => finish(tx, run.importId, holder))
  } catch (error) {
    if (!(error instanceof NotMineError)) await fail(domain, actor, { importId: run.importId, holder, error })
  }
  const stored = await domain.store.read(actor, (tx) => readImport(tx, run.importId))
  if (!stored) throw new ProductError('import-not-found', 'There is no such import.')
  return stored
}

async function bringsTalks(domain: Domain, actor: Actor, importId: string): Promise<boolean> {
  const job = await domain.store.read(actor, (tx) => readImport(tx, importId))
  return job !== null && talkOptionsOf(job) !== null
}

async function goOnHolding(tx: WriteTx, importId: string, holder: string): Promise<void> {
  await requireLease(tx, importId, holder)
  await setLease(tx, importId, holder, new Date(tx.now.getTime() + LEASE_MS))
}

/** Shows a sign of life while `work` goes on: reading a large file to where it stands may outlast the lease. */
async function whileRenewing(
  domain: Domain,
  actor: Actor,
  { importId, holder }: { importId: string; holder: string },
  work: () => Promise<void>,
): Promise<void> {
  const renew = () => domain.store.write(actor, (tx) => goOnHolding(tx, importId, holder))
  // A renewal that fails is no news: each group checks the lease itself.
  const timer = setInterval(() => void renew().catch(() => undefined), LEASE_MS / 4)
  try {
    await work()
  } finally {
    clearInterval(timer)
  }
}

async function runGroups(domain: Domain, actor: Actor, run: ImportRun & { holder: string }): Promise<void> {
  const { job, place, entries: read } = await prepare(domain, actor, run.importId)
  const options = job.options as unknown as ImportOptions
  let done = 0
  let counts = { ...NO_COUNTS, ...job.counts } as ImportCounts
  const groups = groupEntries(options.notes === 'private' ? separateLayers(read()) : read(), GROUP)
  for await (const group of readAhead(groups)) {
    const fresh = group.slice(Math.max(0, job.checkpoint - done))
    done += group.length
    if (fresh.length === 0) continue
    const checkpoint = done
    counts = await domain.store.write(actor, (tx) =>
      importGroup(tx, fresh, { ...run, domain, job, place, options, counts, checkpoint }),
    )
    run.onProgress?.(counts)
  }
}

async function prepare(
  domain: Domain,
  actor: Actor,
  importId: string,
): Promise<{ job: StoredImport; place: Place; entries: () => AsyncGenerator<ImportEntry> }> {
  const { job, blob, isEmpty, accounts } = await domain.store.read(actor, async (tx) => {
    const found = (await readImport(tx, importId))!
    const file = found.blobId === null ? null : await readBlob(tx, found.blobId)
    // After a restart the book holds what the import itself made; the count of e-mails in the file keeps its rows apart.
    const bookId = bookOf(found)
    const isEmpty = found.checkpoint === 0 && (await isBookEmpty(tx, bookId))
    const kinds = kindsOf((found.options as unknown as ImportOptions).shape)
    return { job: found, blob: file, accounts: await readAccountNames(tx, bookId, kinds), isEmpty }
  })
  if (!blob) throw new ProductError('blob-not-found', 'The file of this import is no longer there.')
  const { shape } = job.options as unknown as ImportOptions
  const { region } = domain
  const context = {
    region,
    fileName: job.fileName,
    newUid: () => `urn:uuid:${domain.ids.next()}`,
    organizationName: (id: string) => nameOfAccount(accounts, id),
  }
  const entries = () => readIncoming(blobSource(domain, actor, blob), shape, context)
  // Files of several kinds may tell of one person: then the later meet what the earlier brought.
  const wasEmpty = isEmpty && kindsOf(shape).length === 1
  const repeated = wasEmpty ? new Set<string>() : await findRepeatedEmails(entries())
  const place = {
    sourceId: job.sourceId,
    bookId: bookOf(job),
    batchId: job.batchId,
    region,
    wasEmpty,
    isRepeated: (key: string) => repeated.has(key),
  }
  return { job, place, entries }
}

/** Contacts always come into a book; only talks need none. */
function bookOf({ bookId }: StoredImport): string {
  if (bookId === null) throw new ProductError('book-not-found', 'The book of this import is no longer there.')
  return bookId
}

interface GroupRun {
  readonly domain: Domain
  readonly importId: string
  readonly holder: string
  readonly job: StoredImport
  readonly place: Place
  readonly options: ImportOptions
  readonly counts: ImportCounts
  readonly checkpoint: number
}

async function importGroup(tx: WriteTx, entries: readonly ImportEntry[], run: GroupRun): Promise<ImportCounts> {
  const { domain, job, options } = run
  const { bookId } = run.place
  const sourceId = options.sources?.[entries[0]?.origin?.kind ?? ''] ?? job.sourceId
  await requireLease(tx, run.importId, run.holder)
  await holdBookRight(tx, bookId, 'edit')
  const newUid = () => `urn:uuid:${tx.ids.next()}`
  const steps = planEntries(entries, await meetBook(tx, entries, { ...run.place, sourceId }), {
    policy: options.policy,
    region: domain.region,
    newUid,
  })
  const outcome = await applySteps(tx, steps, {
    region: domain.region,
    batchId: job.batchId,
    bookId,
  })
  await upsertRows(tx, { ...job, sourceId, bookId }, outcome.rows)
  await insertNotes(tx, job.importId, outcome.notes)
  const counts = addCounts(run.counts, outcome.counts)
  await setCheckpoint(tx, { importId: job.importId, checkpoint: run.checkpoint, counts: { ...counts } })
  await setLease(tx, job.importId, run.holder, new Date(tx.now.getTime() + LEASE_MS))
  tx.ledger.noteAudit('import-went-on', job.importId, { ...outcome.counts })
  return counts
}

async function claim(tx: WriteTx, importId: string, holder: string): Promise<void> {
  const job = await lockImport(tx, importId)
  if (!job) throw new ProductError('import-not-found', 'There is no such import.')
  const isHeld = job.leaseHolder !== null && job.leaseUntil !== null && job.leaseUntil > tx.now
  if (isHeld || (job.state !== 'waiting' && job.state !== 'running')) throw new NotMineError(importId)
  await setLease(tx, importId, holder, new Date(tx.now.getTime() + LEASE_MS))
}

async function requireLease(tx: WriteTx, importId: string, holder: string): Promise<void> {
  const job = await lockImport(tx, importId)
  if (job?.state !== 'running' || job.leaseHolder !== holder) throw new NotMineError(importId)
}

async function finish(tx: WriteTx, importId: string, holder: string): Promise<void> {
  await requireLease(tx, importId, holder)
  await setEnded(tx, importId, { state: 'done' })
  tx.ledger.noteAudit('import-done', importId)
}

/** A file that cannot be read ends its import with the reason; trouble of the machine leaves it to be gone on with. */
async function fail(
  domain: Domain,
  actor: Actor,
  run: { importId: string; holder: string; error: unknown },
): Promise<void> {
  const failure = failureOf(run.error)
  if (failure === null) throw run.error
  await domain.store.write(actor, async (tx) => {
    const job = await lockImport(tx, run.importId)
    if (job?.leaseHolder !== run.holder) throw run.error
    await setEnded(tx, run.importId, { state: 'failed', failure })
    tx.ledger.noteAudit('import-failed', run.importId, { failure: failure.message })
  })
}

/** What is told of a trouble that lies in the file and would come again; null for one that may pass. */
function failureOf(error: unknown): StoredFailure | null {
  if (isProductError(error)) {
    const { kind, code, facts, message } = error
    return kind === 'unavailable' ? null : { code, facts, message }
  }
  if (!isRefusedData(error)) return null
  const message = 'The database refuses something in this file; nothing after the rows counted was written.'
  return { code: 'file-unreadable', facts: { why: 'data-refused' satisfies RemarkCode }, message }
}

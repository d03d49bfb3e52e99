import { basename } from 'node:path'
import { mendText } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { streamBytes } from '#store/blobs/reader.ts'
import { storeUpload } from '#store/blobs/store-upload.ts'
import { readBooks, readGrants } from '#store/books/reader.ts'
import { insertBatch } from '#store/history/writer.ts'
import { findSource } from '#store/imports/reader.ts'
import { insertImport, upsertSource } from '#store/imports/writer.ts'
import { enqueue } from '#store/jobs/enqueue.ts'
import type { ReadTx, WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { requireBookRight, requireWriting } from '../sharing/book-rights.ts'
import { requireFillable } from '../sharing/fillable-book.ts'
import type { ImportOptions } from './import-options.ts'
import type { DuplicatePolicy } from './plan/policy.ts'
import { type FileKind, type FileShape, kindName, recogniseFile } from './read/recognise-file.ts'
import { takeHead } from './read/take-head.ts'

const LONGEST_NAME = 200

/** A file of contacts may have this many bytes. */
export const FILE_LIMIT = 2 * 1024 * 1024 * 1024

/** Where the data comes from, why it is held, on which basis: asked once per source. */
export interface Provenance {
  readonly whereFrom: string
  readonly whyHeld: string
  readonly basis: string
}

/** What an import is started with. */
export interface ImportRequest {
  readonly bookId: string
  readonly fileName: string
  readonly bytes: AsyncIterable<Uint8Array>
  /** The upload that holds these bytes already; without it they are kept now. */
  readonly uploadId?: string
  readonly kind: FileKind
  readonly policy: DuplicatePolicy
  /** The name under which the same source is known next time; the kind and the book when none is given. */
  readonly source?: string
  readonly provenance?: Provenance
  /** Where notes and personal facts go in a book that others read; must be said for such a book. */
  readonly notes?: 'shared' | 'private'
  /** A shape that a person has confirmed or changed, in place of what is recognised. */
  readonly shape?: FileShape
  /** Whether a worker is told; a command that runs the import itself says no. */
  readonly isQueued: boolean
}

/** An import that waits to be run. */
export interface StartedImport {
  readonly importId: string
  readonly batchId: string
  readonly shape: FileShape
}

/** Keeps a file and prepares its import. Needs `edit` in the book. Throws `file-unreadable` when it is no file of contacts. */
export async function startImport(domain: Domain, actor: Actor, request: ImportRequest): Promise<StartedImport> {
  const fileName = mendText(basename(request.fileName)).value.slice(0, LONGEST_NAME)
  const { head, all } = await takeHead(request.bytes)
  const shape = request.shape ?? recogniseFile(head, fileName, request.kind)
  await domain.store.read(actor, (tx) => requireReadyBook(tx, request))
  const blobId = request.uploadId ?? (await keepFile(domain, actor, all))
  return domain.store.write(actor, async (tx) => {
    await requireReadyBook(tx, request)
    const source = await ensureSource(tx, request, kindName(shape))
    const batchId = await insertBatch(tx, { kind: 'import', title: fileName })
    const options: ImportOptions = { shape, policy: request.policy, notes: request.notes ?? 'shared' }
    const importId = tx.ids.next()
    const { bookId } = request
    await insertImport(tx, {
      importId,
      sourceId: source.sourceId,
      bookId,
      blobId,
      batchId,
      fileName,
      options: { ...options },
    })
    if (request.isQueued) await enqueue(tx, { task: 'run-import', key: importId, payload: { importId } })
    tx.ledger.noteAudit('import-started', importId, { bookId, fileName, source: source.name })
    return { importId, batchId, shape }
  })
}

async function keepFile(domain: Domain, actor: Actor, bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const upload = { purpose: 'import' as const, mediaType: 'application/octet-stream', limit: FILE_LIMIT }
  return (await storeUpload(domain.store, actor, bytes, upload)).blobId
}

/** Opens a kept file from its beginning. */
export function openFile(
  domain: Domain,
  actor: Actor,
  blob: Parameters<typeof streamBytes>[2],
): AsyncIterable<Uint8Array> {
  return streamBytes(domain.store, actor, blob)
}

async function requireReadyBook(tx: ReadTx, request: ImportRequest): Promise<void> {
  requireWriting(tx)
  await requireBookRight(tx, request.bookId, 'edit')
  await requireFillable(tx, request.bookId)
  if (request.notes !== undefined || !(await isReadByOthers(tx, request.bookId))) return
  throw new ProductError(
    'input-invalid',
    'Others read this book: say whether notes and personal facts are for all of them (shared) or for you alone (private).',
    { facts: { field: 'notes', choices: ['shared', 'private'] } },
  )
}

/** Whether anybody but its owner reads a book. */
async function isReadByOthers(tx: ReadTx, bookId: string): Promise<boolean> {
  const [book] = await readBooks(tx, [bookId])
  return book?.ownerId !== tx.actor.memberId || (await readGrants(tx, [bookId])).length > 0
}

async function ensureSource(
  tx: WriteTx,
  request: ImportRequest,
  kind: string,
): Promise<{ sourceId: string; name: string }> {
  const name = mendText(request.source ?? `${kind} → ${request.bookId}`).value.slice(0, LONGEST_NAME)
  const known = await findSource(tx, name)
  if (known && !request.provenance) return known
  const provenance = request.provenance ?? { whereFrom: kind, whyHeld: '', basis: 'unknown' }
  const sourceId = await upsertSource(tx, { sourceId: tx.ids.next(), name, kind, mapping: null, ...provenance })
  return { sourceId, name }
}

import { mendText } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { insertBatch } from '#store/history/writer.ts'
import { findSource } from '#store/imports/reader.ts'
import { insertImport, upsertSource } from '#store/imports/writer.ts'
import { enqueue } from '#store/jobs/enqueue.ts'
import type { ReadTx, WriteTx } from '#store/transaction.ts'
import { checkBookName } from '../books/book-name.ts'
import { makeBook } from '../books/make-book.ts'
import type { Domain } from '../domain.ts'
import { requireBookRight, requireWriting } from '../sharing/book-rights.ts'
import { requireFillable } from '../sharing/fillable-book.ts'
import { type ImportShape, kindsOf } from './bundle/import-shape.ts'
import type { ImportOptions } from './import-options.ts'
import { isReadByOthers } from './is-read-by-others.ts'
import { keptFileName } from './kept-file-name.ts'
import type { DuplicatePolicy } from './plan/policy.ts'
import { rememberMapping } from './remembered-mapping.ts'
import { type Arrival, takeIn } from './take-in.ts'

const LONGEST_NAME = 200

/** Where the data comes from, why it is held, on which basis: asked once per source. */
export interface Provenance {
  readonly whereFrom: string
  readonly whyHeld: string
  readonly basis: string
}

/** Where contacts go: into a book that is there, or into one that is made with the import and goes with its undo. */
export type ImportTarget = { readonly bookId: string } | { readonly newBookName: string }

/** What an import is started with. */
export type ImportRequest = ImportDetails & ImportTarget

interface ImportDetails extends Arrival {
  readonly policy: DuplicatePolicy
  /** The name under which the same source is known next time; the kind and the book when none is given. */
  readonly source?: string
  readonly provenance?: Provenance
  /** Where notes and personal facts go in a book that others read; must be said for such a book. */
  readonly notes?: 'shared' | 'private'
  /** Whether a worker is told; a command that runs the import itself says no. */
  readonly isQueued: boolean
}

/** An import that waits to be run. */
export interface StartedImport {
  readonly importId: string
  readonly batchId: string
  readonly shape: ImportShape
}

/** Keeps a file and prepares its import. Needs `edit` in a book that is there. Throws `file-unreadable` when it is no file of contacts. */
export async function startImport(domain: Domain, actor: Actor, request: ImportRequest): Promise<StartedImport> {
  const fileName = keptFileName(request.fileName)
  await domain.store.read(actor, (tx) => requireTarget(tx, request))
  const { shape, keep } = await takeIn(domain, actor, { ...request, fileName })
  const blobId = await keep()
  return domain.store.write(actor, async (tx) => {
    await requireTarget(tx, request)
    const batchId = await insertBatch(tx, { kind: 'import', title: fileName })
    const bookId = await ensureTarget(tx, request, batchId)
    const sources = await ensureSources(tx, { ...request, bookId }, shape)
    const options: ImportOptions = {
      shape,
      policy: request.policy,
      notes: request.notes ?? 'shared',
      ...(request.rest === undefined ? {} : { rest: request.rest }),
      ...(sources.size === 1 ? {} : { sources: Object.fromEntries(sources) }),
    }
    const importId = tx.ids.next()
    const [sourceId] = [...sources.values()] as [string]
    await insertImport(tx, { importId, sourceId, bookId, blobId, batchId, fileName, options: { ...options } })
    if (request.isQueued) await enqueue(tx, { task: 'run-import', key: importId, payload: { importId } })
    tx.ledger.noteAudit('import-started', importId, { bookId, fileName, kinds: [...sources.keys()] })
    return { importId, batchId, shape }
  })
}

async function requireTarget(tx: ReadTx, request: ImportRequest): Promise<void> {
  requireWriting(tx)
  if (!('bookId' in request)) return void checkBookName(request.newBookName)
  await requireBookRight(tx, request.bookId, 'edit')
  await requireFillable(tx, request.bookId)
  if (request.notes !== undefined || !(await isReadByOthers(tx, request.bookId))) return
  throw new ProductError(
    'input-invalid',
    'Others read this book: say whether notes and personal facts are for all of them (shared) or for you alone (private).',
    { facts: { field: 'notes', choices: ['shared', 'private'] } },
  )
}

async function ensureTarget(tx: WriteTx, target: ImportTarget, batchId: string): Promise<string> {
  if ('bookId' in target) return target.bookId
  return makeBook(tx, { name: checkBookName(target.newBookName), kind: 'personal', batchId })
}

type IntoBook = ImportDetails & { readonly bookId: string }

/** The source of each kind of contacts; the same for all when it was given a name. */
async function ensureSources(tx: WriteTx, request: IntoBook, shape: ImportShape): Promise<Map<string, string>> {
  const sources = new Map<string, string>()
  const mapping = request.shape ? rememberMapping(request.shape) : null
  for (const kind of kindsOf(shape)) sources.set(kind, await ensureSource(tx, request, { kind, mapping }))
  return sources
}

/** What is said of a source once holds until something else is said; where its columns go, until a person confirms others. */
async function ensureSource(
  tx: WriteTx,
  request: IntoBook,
  { kind, mapping }: { readonly kind: string; readonly mapping: unknown },
): Promise<string> {
  const name = mendText(request.source ?? `${kind} → ${request.bookId}`).value.slice(0, LONGEST_NAME)
  const known = await findSource(tx, name)
  if (known && !request.provenance && mapping === null) return known.sourceId
  const provenance = request.provenance ?? known ?? { whereFrom: kind, whyHeld: '', basis: 'unknown' }
  const { whereFrom, whyHeld, basis } = provenance
  const kept = mapping ?? known?.mapping ?? null
  return upsertSource(tx, { sourceId: tx.ids.next(), name, kind, mapping: kept, whereFrom, whyHeld, basis })
}

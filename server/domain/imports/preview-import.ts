import type { Actor } from '#base/actor.ts'
import { findSource, isBookEmpty, type StoredNote } from '#store/imports/reader.ts'
import type { Domain } from '../domain.ts'
import { requireBookRight } from '../sharing/book-rights.ts'
import { requireFillable } from '../sharing/fillable-book.ts'
import { findRepeatedEmails } from './find-repeated-emails.ts'
import { type ImportCounts, NO_COUNTS } from './import-counts.ts'
import { meetBook } from './plan/meet-book.ts'
import { planEntries, type Step } from './plan/plan-entries.ts'
import type { DuplicatePolicy } from './plan/policy.ts'
import { hasPersonalFacts } from './plan/split-private.ts'
import type { ImportEntry } from './read/import-entry.ts'
import { groupEntries, readEntries } from './read/read-entries.ts'
import { type FileKind, type FileShape, kindName, recogniseFile } from './read/recognise-file.ts'
import { takeHead } from './read/take-head.ts'

const GROUP = 500
const SHOWN = 20
/** A sample has at most so many characters as JSON: twenty photos would be hundreds of megabytes. */
const LONGEST_SAMPLE = 256 * 1024

/** What an import would do, without doing it. */
export interface ImportPreview {
  readonly shape: FileShape
  readonly counts: ImportCounts
  /** The first contacts of the file as they would be kept. */
  readonly samples: readonly object[]
  readonly notes: readonly StoredNote[]
  /** Whether the file has notes or personal facts, of which a shared book asks where they belong. */
  readonly hasPersonalFacts: boolean
}

/** Reads a whole file and tells what importing it into a book would do. `open` gives its bytes from the beginning, each time anew. */
export async function previewImport(
  domain: Domain,
  actor: Actor,
  request: {
    bookId: string | null
    fileName: string
    open: () => AsyncIterable<Uint8Array>
    kind: FileKind
    policy: DuplicatePolicy
    source?: string
    /** A shape that a person has confirmed or changed, in place of what is recognised. */
    shape?: FileShape
  },
): Promise<ImportPreview> {
  const { head } = await takeHead(request.open())
  const shape = request.shape ?? recogniseFile(head, request.fileName, request.kind)
  const context = { region: domain.region, newUid: () => `urn:uuid:${domain.ids.next()}` }
  const place = await findPlace(domain, actor, { ...request, kind: kindName(shape) })
  const repeated = place.wasEmpty
    ? new Set<string>()
    : await findRepeatedEmails(readEntries(request.open(), shape, context), domain.region)
  const preview = {
    shape,
    counts: { ...NO_COUNTS },
    samples: [] as object[],
    notes: [] as StoredNote[],
    hasPersonalFacts: false,
  }
  const where = { ...place, region: domain.region, isRepeated: (key: string) => repeated.has(key) }
  for await (const group of groupEntries(readEntries(request.open(), shape, context), GROUP)) {
    const meeting = await domain.store.read(actor, (tx) => meetBook(tx, group, where))
    for (const step of planEntries(group, meeting, { ...request, ...context })) tally(preview, step)
  }
  return preview
}

async function findPlace(
  domain: Domain,
  actor: Actor,
  request: { bookId: string | null; kind: string; source?: string },
): Promise<{ sourceId: string; bookId: string; wasEmpty: boolean }> {
  // A book that is yet to be made holds nobody; a fresh id stands for it and for a source nobody has used.
  const unknown = domain.ids.next()
  const { bookId } = request
  if (bookId === null) return { sourceId: unknown, bookId: unknown, wasEmpty: true }
  return domain.store.read(actor, async (tx) => {
    await requireBookRight(tx, bookId, 'edit')
    await requireFillable(tx, bookId)
    const source = await findSource(tx, request.source ?? `${request.kind} → ${bookId}`)
    return { sourceId: source?.sourceId ?? unknown, bookId, wasEmpty: await isBookEmpty(tx, bookId) }
  })
}

function tally(
  preview: {
    counts: { -readonly [K in keyof ImportCounts]: number }
    samples: object[]
    notes: StoredNote[]
    hasPersonalFacts: boolean
  },
  step: Step,
): void {
  const { counts, samples, notes } = preview
  counts.rows += 1
  counts.warnings += step.entry.warnings.length
  if (step.note?.kind === 'job-change') counts.jobChanges += 1
  if (step.act === 'reject') {
    counts.rejected += 1
    if (notes.length < SHOWN)
      notes.push({
        position: notes.length + 1,
        line: step.entry.line,
        kind: 'rejected',
        cardId: null,
        remark: step.reason,
        rowText: step.entry.text,
      })
    return
  }
  preview.hasPersonalFacts ||= step.entry.card !== null && hasPersonalFacts(step.entry.card)
  counts[step.act === 'create' ? 'new' : COUNTED[step.act]] += 1
  const sample = samples.length < SHOWN ? sampleOf(step.entry) : null
  if (sample) samples.push(sample)
}

/** The contact as it would be kept, without its pictures when it is long; null when it is long without them too. */
function sampleOf({ card, length }: ImportEntry): object | null {
  if (card === null || length <= LONGEST_SAMPLE) return card
  const { media: _, ...rest } = card
  return JSON.stringify(rest).length <= LONGEST_SAMPLE ? rest : null
}

const COUNTED = { unchanged: 'unchanged', update: 'updated', merge: 'merged' } as const

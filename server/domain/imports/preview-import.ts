import { isSameJson } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { findSource, isBookEmpty, type StoredNote, type StoredSource } from '#store/imports/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { requireBookRight } from '../sharing/book-rights.ts'
import { requireFillable } from '../sharing/fillable-book.ts'
import { type AccountNames, nameOfAccount, readAccountNames } from './account-names.ts'
import { type ImportShape, kindsOf } from './bundle/import-shape.ts'
import type { Incoming } from './bundle/incoming.ts'
import { readIncoming } from './bundle/read-incoming.ts'
import { recogniseIncoming, requireContacts } from './bundle/recognise-incoming.ts'
import { type EarlierImport, findEarlier } from './find-earlier.ts'
import { findRepeatedEmails } from './find-repeated-emails.ts'
import { type ImportCounts, NO_COUNTS } from './import-counts.ts'
import { isReadByOthers } from './is-read-by-others.ts'
import { ForeseenBook } from './plan/foreseen-book.ts'
import { meetBook } from './plan/meet-book.ts'
import { planEntries, type Step } from './plan/plan-entries.ts'
import type { DuplicatePolicy } from './plan/policy.ts'
import { hasPersonalFacts, separateLayers } from './plan/split-private.ts'
import type { ImportEntry } from './read/import-entry.ts'
import { groupEntries } from './read/read-entries.ts'
import type { FileKind } from './read/recognise-file.ts'
import { recallMapping } from './remembered-mapping.ts'
import type { Provenance } from './start-import.ts'

const GROUP = 500
const SHOWN = 20
/** A sample has at most so many characters as JSON: twenty photos would be hundreds of megabytes. */
const LONGEST_SAMPLE = 256 * 1024

/** What an import would do, without doing it. */
export interface ImportPreview {
  readonly shape: ImportShape
  readonly counts: ImportCounts
  /** The first contacts of the file as they would be kept. */
  readonly samples: readonly object[]
  readonly notes: readonly StoredNote[]
  /** Whether the file has notes or personal facts, of which a shared book asks where they belong. */
  readonly hasPersonalFacts: boolean
  /** What was said of the source when it was imported before; null for a new one. */
  readonly known: Provenance | null
  /** Where the same source last went; null when nowhere that is still there to be filled. */
  readonly earlier: EarlierImport | null
}

/** Reads a whole file, or several that come together, and tells what importing them into a book would do. */
export async function previewImport(
  domain: Domain,
  actor: Actor,
  request: {
    bookId: string | null
    /** Without a book: whether it is to be the one where the same source last went. */
    goesOn?: boolean
    /** Where notes and personal facts are to go in a book that others read; into the card unless it is said. */
    notes?: 'shared' | 'private'
    fileName: string
    file: Incoming
    kind: FileKind
    policy: DuplicatePolicy
    source?: string
    /** A shape that a person has confirmed or changed, in place of what is recognised. */
    shape?: ImportShape
  },
): Promise<ImportPreview> {
  const { file, fileName } = request
  const recognised = request.shape ?? (await recogniseIncoming(file, fileName, request.kind))
  requireContacts(recognised, fileName)
  const place = await findPlace(domain, actor, { ...request, kinds: kindsOf(recognised) })
  const shape = request.shape ?? recallMapping(recognised, place.known?.mapping ?? null)
  const context = {
    region: domain.region,
    fileName,
    newUid: () => `urn:uuid:${domain.ids.next()}`,
    organizationName: (id: string) => nameOfAccount(place.accounts, id),
  }
  // Files of several kinds may tell of one person: then the later meet what the earlier would bring.
  const wasEmpty = place.wasEmpty && kindsOf(shape).length === 1
  const repeated = wasEmpty ? new Set<string>() : await findRepeatedEmails(readIncoming(file, shape, context))
  const preview = {
    shape,
    counts: { ...NO_COUNTS },
    samples: [] as object[],
    notes: [] as StoredNote[],
    hasPersonalFacts: false,
    known: place.known && provenanceOf(place.known),
    earlier: place.earlier,
  }
  const where = {
    ...place,
    batchId: null,
    wasEmpty,
    region: domain.region,
    isRepeated: (key: string) => repeated.has(key),
  }
  const foreseen = new ForeseenBook(where, { madeAt: domain.clock.now(), newId: () => domain.ids.next() })
  const read = readIncoming(file, shape, context)
  const isApart = place.isShared && request.notes === 'private'
  for await (const group of groupEntries(isApart ? separateLayers(read) : read, GROUP)) {
    const sourceId = place.sources.get(group[0]?.origin?.kind ?? '') ?? place.sourceId
    const meeting = await domain.store.read(actor, (tx) => meetBook(tx, group, { ...where, sourceId }))
    const steps = planEntries(group, foreseen.meet(group, meeting), { ...request, ...context })
    for (const step of steps) tally(preview, step)
    foreseen.foresee(steps)
  }
  return preview
}

interface PreviewPlace {
  /** Of the first kind; of the others, and of it, by the name of the kind. */
  readonly sourceId: string
  readonly sources: ReadonlyMap<string, string>
  readonly bookId: string
  readonly wasEmpty: boolean
  readonly accounts: AccountNames
  /** The first source, when it was imported before. */
  readonly known: StoredSource | null
  readonly isShared: boolean
  readonly earlier: EarlierImport | null
}

interface PlaceRequest {
  readonly bookId: string | null
  readonly goesOn?: boolean
  readonly fileName: string
  readonly kinds: readonly string[]
  readonly source?: string
}

async function findPlace(domain: Domain, actor: Actor, request: PlaceRequest): Promise<PreviewPlace> {
  // A book that is yet to be made holds nobody; a fresh id stands for it and for a source nobody has used.
  const unknown = domain.ids.next()
  const { fileName, kinds, goesOn = false } = request
  return domain.store.read(actor, async (tx) => {
    const earlier = await findEarlier(tx, { kind: kinds[0]!, fileName })
    const bookId = request.bookId ?? (goesOn ? earlier?.bookId : null) ?? null
    if (bookId === null) {
      const empty = {
        sources: new Map<string, string>(),
        accounts: new Map<string, string>(),
        wasEmpty: true,
        isShared: false,
      }
      return { ...empty, sourceId: unknown, bookId: unknown, known: null, earlier }
    }
    return { ...(await findInBook(tx, { ...request, bookId }, unknown)), earlier }
  })
}

async function findInBook(
  tx: ReadTx,
  { bookId, kinds, source }: PlaceRequest & { readonly bookId: string },
  unknown: string,
): Promise<Omit<PreviewPlace, 'earlier'>> {
  await requireBookRight(tx, bookId, 'edit')
  await requireFillable(tx, bookId)
  const sources = new Map<string, string>()
  let known: StoredSource | null = null
  for (const kind of kinds) {
    const found = await findSource(tx, source ?? `${kind} → ${bookId}`)
    sources.set(kind, found?.sourceId ?? unknown)
    known ??= found ?? null
  }
  const [sourceId = unknown] = sources.values()
  const accounts = await readAccountNames(tx, bookId, kinds)
  const [wasEmpty, isShared] = [await isBookEmpty(tx, bookId), await isReadByOthers(tx, bookId)]
  return { sourceId, sources, bookId, wasEmpty, accounts, known, isShared }
}

/** What somebody said of a source; null when nobody did. */
function provenanceOf({ kind, whereFrom, whyHeld, basis }: StoredSource): Provenance | null {
  const isSaid = whereFrom !== kind || whyHeld !== '' || basis !== 'unknown'
  return isSaid ? { whereFrom, whyHeld, basis } : null
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
        file: step.entry.origin?.file ?? null,
        line: step.entry.line,
        kind: 'rejected',
        cardId: null,
        remark: step.reason,
        rowText: step.entry.text,
      })
    return
  }
  preview.hasPersonalFacts ||= holdsPersonalFacts(step.entry)
  counts[countOf(step)] += 1
  const sample = samples.length < SHOWN ? sampleOf(step.entry) : null
  if (sample) samples.push(sample)
}

function holdsPersonalFacts({ card, layer }: ImportEntry): boolean {
  return layer !== null || (card !== null && hasPersonalFacts(card))
}

/** The contact as it would be kept, without its pictures when it is long; null when it is long without them too. */
function sampleOf({ card, length }: ImportEntry): object | null {
  if (card === null || length <= LONGEST_SAMPLE) return card
  const { media: _, ...rest } = card
  return JSON.stringify(rest).length <= LONGEST_SAMPLE ? rest : null
}

/** What a step counts as: one that would write what is there already changes nothing. */
function countOf(step: Exclude<Step, { act: 'reject' }>): 'new' | 'updated' | 'unchanged' | 'merged' {
  if (step.act === 'create') return 'new'
  if (step.act === 'unchanged' || isSameJson(step.before.document, step.after)) return 'unchanged'
  return step.act === 'update' ? 'updated' : 'merged'
}

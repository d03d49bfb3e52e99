import { isSameJson } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import type { StoredNote, StoredSource } from '#store/imports/reader.ts'
import type { Domain } from '../domain.ts'
import { nameOfAccount } from './account-names.ts'
import { type ImportShape, kindsOf } from './bundle/import-shape.ts'
import type { Incoming } from './bundle/incoming.ts'
import { readIncoming } from './bundle/read-incoming.ts'
import { recogniseIncoming, requireContacts } from './bundle/recognise-incoming.ts'
import { countElsewhere } from './count-elsewhere.ts'
import type { EarlierImport } from './find-earlier.ts'
import { findRepeatedEmails } from './find-repeated-emails.ts'
import { type ImportCounts, NO_COUNTS } from './import-counts.ts'
import { ForeseenBook } from './plan/foreseen-book.ts'
import { meetBook } from './plan/meet-book.ts'
import { notesOfStep } from './plan/notes-of-step.ts'
import { planEntries, type Step } from './plan/plan-entries.ts'
import type { DuplicatePolicy } from './plan/policy.ts'
import { hasPersonalFacts, separateLayers } from './plan/split-private.ts'
import { findPlace } from './preview-place.ts'
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
  /** The first of each kind. */
  readonly notes: readonly StoredNote[]
  /** Whether the file has notes or personal facts, of which a shared book asks where they belong. */
  readonly hasPersonalFacts: boolean
  /** What was said of the source when it was imported before; null for a new one. */
  readonly known: Provenance | null
  /** Of a book that is yet to be made: how many rows share an e-mail or a telephone with a card in a book of the actor's reach. */
  readonly elsewhere: number
  /** Where the same source last went; null when nowhere that is still there to be filled. */
  readonly earlier: EarlierImport | null
}

/** What is to be looked at, and how. */
interface PreviewRequest {
  readonly bookId: string | null
  /** Without a book: whether it is to be the one where the same source last went. */
  readonly goesOn?: boolean
  /** Where notes and personal facts are to go in a book that others read; into the card unless it is said. */
  readonly notes?: 'shared' | 'private'
  readonly fileName: string
  readonly file: Incoming
  readonly kind: FileKind
  readonly policy: DuplicatePolicy
  readonly source?: string
  /** A shape that a person has confirmed or changed, in place of what is recognised. */
  readonly shape?: ImportShape
}

/** Reads a whole file, or several that come together, and tells what importing them into a book would do. */
export async function previewImport(domain: Domain, actor: Actor, request: PreviewRequest): Promise<ImportPreview> {
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
    elsewhere: 0,
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
    if (place.isNew) preview.elsewhere += await domain.store.read(actor, (tx) => countElsewhere(tx, group, context))
    foreseen.foresee(steps)
  }
  return preview
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
  for (const note of notesOfStep(step, null)) {
    const isShown = notes.filter(({ kind }) => kind === note.kind).length < SHOWN
    if (isShown) notes.push({ ...note, position: notes.length + 1 })
  }
  if (step.act === 'reject') {
    counts.rejected += 1
    return
  }
  preview.hasPersonalFacts ||= holdsPersonalFacts(step.entry)
  const what = countOf(step)
  counts[what] += 1
  if (what === 'unchanged' && step.isRepeated) counts.repeated += 1
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

import type { importState, Language, OutputOf, preview } from '@lazo/contract'
import { type ImportCounts, NO_COUNTS } from '#domain/imports/import-counts.ts'
import type { ImportPreview } from '#domain/imports/preview-import.ts'
import type { readImportState } from '#domain/imports/read-imports.ts'
import { talkOptionsOf } from '#domain/talks/talk-options.ts'
import { describeError } from '../../describe-error.ts'
import { errorOfFailure, tellNote, tellShape } from '../../tell-import.ts'

type ImportJob = Awaited<ReturnType<typeof readImportState>>

/** How an import stands, as this door tells it in a language. */
export function encodeImport(job: ImportJob, language: Language): OutputOf<typeof importState> {
  const { importId, batchId, bookId, fileName, state, failure } = job
  const counts: ImportCounts = { ...NO_COUNTS, ...job.counts }
  const told = failure && describeError(errorOfFailure(failure), language).detail
  const times = {
    createdAt: job.createdAt.toISOString(),
    finishedAt: job.finishedAt?.toISOString() ?? null,
    undoneAt: job.undoneAt?.toISOString() ?? null,
  }
  const isOfTalks = talkOptionsOf(job) !== null
  return { id: importId, batchId, bookId, fileName, state, counts, failure: told, isOfTalks, ...times }
}

/** What an import would do, as this door tells it in a language. The shape is the one that starts the import. */
export function encodePreview(
  { samples, notes, shape, ...rest }: ImportPreview,
  language: Language,
): OutputOf<typeof preview> {
  const { counts, hasPersonalFacts, known, elsewhere } = rest
  const earlier = rest.earlier && { bookId: rest.earlier.bookId, importedAt: rest.earlier.importedAt.toISOString() }
  const told = samples.map((sample) => ({ ...sample }))
  const said = notes.map((note) => tellNote(note, language))
  return {
    shape: tellShape(shape, language),
    counts,
    samples: told,
    notes: said,
    hasPersonalFacts,
    known,
    elsewhere,
    earlier,
  }
}

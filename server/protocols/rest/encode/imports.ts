import type { importState, OutputOf, preview } from '@lazo/contract'
import { type ImportCounts, NO_COUNTS } from '#domain/imports/import-counts.ts'
import type { ImportPreview } from '#domain/imports/preview-import.ts'
import type { readImportState } from '#domain/imports/read-imports.ts'

type ImportJob = Awaited<ReturnType<typeof readImportState>>

/** How an import stands, as this door tells it. */
export function encodeImport(job: ImportJob): OutputOf<typeof importState> {
  const { importId, batchId, bookId, fileName, state, failure, createdAt, finishedAt } = job
  const counts: ImportCounts = { ...NO_COUNTS, ...job.counts }
  const times = { createdAt: createdAt.toISOString(), finishedAt: finishedAt?.toISOString() ?? null }
  return { id: importId, batchId, bookId, fileName, state, counts, failure, ...times }
}

/** What an import would do, as this door tells it. The shape is the one that starts the import. */
export function encodePreview({
  shape,
  counts,
  samples,
  notes,
  hasPersonalFacts,
}: ImportPreview): OutputOf<typeof preview> {
  const told = samples.map((sample) => ({ ...sample }))
  return { shape: { ...shape }, counts, samples: told, notes: [...notes], hasPersonalFacts }
}

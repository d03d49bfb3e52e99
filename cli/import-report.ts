import type { ImportCounts } from '#domain/imports/import-counts.ts'
import type { ImportPreview } from '#domain/imports/preview-import.ts'
import type { StoredImport, StoredNote } from '#store/imports/reader.ts'
import type { CommandLine } from './command-line.ts'
import { plain } from './output.ts'

const LISTED = 20

/** Shows what an import did. */
export function showReport(
  line: CommandLine,
  report: { done: StoredImport; notes: readonly StoredNote[]; isJson: boolean },
): void {
  const { done, notes } = report
  const counts = done.counts as unknown as ImportCounts
  if (report.isJson)
    return line.out(
      JSON.stringify({ batch: done.batchId, import: done.importId, file: done.fileName, ...counts, notes }),
    )
  line.out(`${done.fileName}: ${line.words.import.summary(counts)}`)
  showNotes(line, notes)
  if (counts.new + counts.updated + counts.merged > 0) line.out(line.words.import.batch(done.batchId))
}

/** Shows what an import would do. */
export function showPreview(line: CommandLine, preview: ImportPreview, isJson: boolean): void {
  if (isJson) return line.out(JSON.stringify(preview))
  line.out(line.words.import.wouldBe)
  line.out(line.words.import.summary(preview.counts))
  if (preview.shape.kind === 'table') {
    for (const reason of preview.shape.table.reasons) line.out(`  ${plain(reason)}`)
    for (const column of preview.shape.table.mapping)
      line.out(`  ${plain(column.name)} → ${column.target}: ${plain(column.reason)}`)
  }
  showNotes(line, preview.notes)
}

function showNotes(line: CommandLine, notes: readonly StoredNote[]): void {
  const words = line.words.import
  const of = (kind: StoredNote['kind']) => notes.filter((note) => note.kind === kind)
  showSome(line, words.rejected, of('rejected'))
  showSome(line, words.jobChanges, of('job-change'))
  const warnings = of('warning').length
  if (warnings > 0) line.out(words.warnings(warnings))
}

function showSome(line: CommandLine, title: string, notes: readonly StoredNote[]): void {
  if (notes.length === 0) return
  line.out(title)
  for (const note of notes.slice(0, LISTED)) line.out(line.words.import.line(note.line, plain(note.message)))
  if (notes.length > LISTED) line.out(`  … ${notes.length - LISTED}`)
}

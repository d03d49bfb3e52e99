import { type ImportCounts, NO_COUNTS } from '#domain/imports/import-counts.ts'
import type { ImportPreview } from '#domain/imports/preview-import.ts'
import { describeRemark } from '#protocols/describe-remark.ts'
import { tellNote, tellShape } from '#protocols/tell-import.ts'
import type { CommandLine } from './command-line.ts'
import { formatJson, plain } from './output.ts'
import type { EndedImport } from './run-to-end.ts'

const LISTED = 20

type Note = ImportPreview['notes'][number]

/** Shows what an import did, and gives its counts. */
export function showReport(line: CommandLine, report: EndedImport & { readonly isJson: boolean }): ImportCounts {
  const { done, notes, isJson } = report
  const { batchId, importId, fileName, state } = done
  const counts: ImportCounts = { ...NO_COUNTS, ...done.counts }
  if (isJson) {
    line.out(
      formatJson({
        batch: batchId,
        import: importId,
        file: fileName,
        state,
        ...counts,
        notes: notes.map((note) => tellNote(note, line.language)),
      }),
    )
    return counts
  }
  line.out(`${plain(fileName)}: ${line.words.import.summary(counts)}`)
  showNotes(line, notes)
  if (counts.new + counts.updated + counts.merged > 0) line.out(line.words.import.batch(batchId))
  return counts
}

/** Shows what an import would do. */
export function showPreview(line: CommandLine, preview: ImportPreview, isJson: boolean): void {
  if (isJson) {
    const notes = preview.notes.map((note) => tellNote(note, line.language))
    return line.out(formatJson({ ...preview, shape: tellShape(preview.shape, line.language), notes }))
  }
  line.out(line.words.import.wouldBe)
  line.out(line.words.import.summary(preview.counts))
  showColumns(line, preview)
  showNotes(line, preview.notes)
}

function showColumns(line: CommandLine, { shape }: ImportPreview): void {
  if (shape.kind !== 'table') return
  for (const reason of shape.table.reasons) line.out(`  ${plain(describeRemark(reason, line.language))}`)
  for (const { name, target, part, label, reason } of shape.table.mapping) {
    const place = [target, part, label].filter((one) => one !== undefined).join(' ')
    line.out(`  ${plain(name)} → ${plain(place)}: ${plain(describeRemark(reason, line.language))}`)
  }
}

function showNotes(line: CommandLine, notes: readonly Note[]): void {
  const words = line.words.import
  const of = (kind: Note['kind']) => notes.filter((note) => note.kind === kind)
  showSome(line, words.rejected, of('rejected'))
  showSome(line, words.jobChanges, of('job-change'))
  showSome(line, words.conflicts, of('conflict'))
  const warnings = of('warning').length
  if (warnings > 0) line.out(words.warnings(warnings))
}

function showSome(line: CommandLine, title: string, notes: readonly Note[]): void {
  if (notes.length === 0) return
  line.out(title)
  for (const { line: at, remark } of notes.slice(0, LISTED))
    line.out(line.words.import.line(at, plain(describeRemark(remark, line.language))))
  if (notes.length > LISTED) line.out(line.words.import.more(notes.length - LISTED))
}

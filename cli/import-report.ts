import { contactParts, type ImportShape } from '#domain/imports/bundle/import-shape.ts'
import { isUnderstood } from '#domain/imports/bundle/left-kind.ts'
import { tableOf } from '#domain/imports/bundle/recognise-part.ts'
import { type ImportCounts, NO_COUNTS } from '#domain/imports/import-counts.ts'
import type { ImportPreview } from '#domain/imports/preview-import.ts'
import { describePlace, placeCode } from '#protocols/describe-place.ts'
import { describeRemark } from '#protocols/describe-remark.ts'
import { tellFiles, tellNote, tellShape } from '#protocols/tell-import.ts'
import type { CommandLine } from './command-line.ts'
import { formatJson, plain } from './output.ts'
import type { EndedImport } from './run-to-end.ts'

const LISTED = 20

type Note = ImportPreview['notes'][number]

/** What is shown of an import that has ended. */
export interface Report extends EndedImport {
  readonly shape: ImportShape
  /** Whether files without contacts were kept with it. */
  readonly isKept: boolean
  readonly isJson: boolean
}

/** Names the files that came together when none of them holds contacts. */
export function showFilesAlone(
  line: CommandLine,
  { fileName, shape, isJson }: { fileName: string; shape: ImportShape; isJson: boolean },
): void {
  if (isJson) line.out(formatJson({ file: fileName, state: 'refused', ...filesIn(line, shape) }))
  else showFiles(line, shape, false)
}

/** Shows what an import did, and gives its counts. */
export function showReport(line: CommandLine, report: Report): ImportCounts {
  const { done, notes, shape, isKept, isJson } = report
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
        ...filesIn(line, shape),
        notes: notes.map((note) => tellNote(note, line.language)),
      }),
    )
    return counts
  }
  line.out(`${plain(fileName)}: ${line.words.import.summary(counts)}`)
  if (counts.rows === 0) line.out(line.words.import.nothing)
  showFiles(line, shape, isKept)
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
  showFiles(line, preview.shape, false)
  showColumns(line, preview)
  showNotes(line, preview.notes)
}

function showColumns(line: CommandLine, { shape }: ImportPreview): void {
  const parts = shape.kind === 'bundle' ? contactParts(shape) : [{ path: '', shape }]
  for (const part of parts) {
    const table = tableOf(part.shape)
    if (table && part.path !== '') line.out(`${plain(part.path)}:`)
    for (const reason of table?.reasons ?? []) line.out(`  ${plain(describeRemark(reason, line.language))}`)
    for (const column of table?.mapping ?? []) {
      const place = `${describePlace(column, line.language)} [${placeCode(column)}]`
      line.out(`  ${plain(column.name)} → ${plain(place)}: ${plain(describeRemark(column.reason, line.language))}`)
    }
  }
}

/** The files that came together, as JSON tells of them; nothing when one file was read. */
function filesIn(line: CommandLine, shape: ImportShape) {
  return shape.kind === 'bundle' ? { files: tellFiles(shape, line.language) } : {}
}

/** Names every file that came together with others: what was read, what was left, what was not understood. */
function showFiles(line: CommandLine, shape: ImportShape, isKept: boolean): void {
  const words = line.words.import
  const files = tellFiles(shape, line.language)
  const left = files.filter((file) => file.left !== null)
  const list = (title: string, some: typeof files) => {
    if (some.length === 0) return
    line.out(title)
    for (const { path, kind, message } of some.slice(0, LISTED))
      line.out(`  ${plain(path)}: ${plain(message ?? kind ?? '')}`)
    if (some.length > LISTED) line.out(words.more(some.length - LISTED))
  }
  list(
    words.filesRead,
    files.filter((file) => file.left === null),
  )
  const understood = left.filter((file) => isUnderstood(file.left!))
  const isLeft = (file: (typeof left)[number]) => !isKept || file.left === 'special'
  list(
    words.filesKept,
    understood.filter((file) => !isLeft(file)),
  )
  list(words.filesLeft, understood.filter(isLeft))
  list(
    words.filesUnknown,
    left.filter((file) => !isUnderstood(file.left!)),
  )
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
  for (const { file, line: at, remark } of notes.slice(0, LISTED)) {
    // A remark that names its line itself need not be led by that of the card.
    const named = 'line' in remark.facts ? null : at
    line.out(line.words.import.line(file && plain(file), named, plain(describeRemark(remark, line.language))))
  }
  if (notes.length > LISTED) line.out(line.words.import.more(notes.length - LISTED))
}

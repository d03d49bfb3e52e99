import assert from 'node:assert/strict'
import { office } from './office.ts'

/** What `lazo import --json` tells of a file. */
export interface ImportReport {
  readonly file: string
  readonly rows: number
  readonly new: number
  readonly rejected: number
  readonly notes: readonly { readonly line: number; readonly kind: string; readonly message: string }[]
}

/** Imports files into a book by one command, and gives what it told of each. */
export async function importFiles(book: string, ...paths: readonly string[]): Promise<ImportReport[]> {
  const { exit, out, err } = await office.runAsOwner('import', ...paths, '--book', book, '--json')
  assert.equal(exit, 0, err)
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ImportReport)
}

/** The notes of one kind, each as `line: words`. */
export function notesOf(report: ImportReport, kind: string): string[] {
  return report.notes.filter((note) => note.kind === kind).map(({ line, message }) => `${line}: ${message}`)
}

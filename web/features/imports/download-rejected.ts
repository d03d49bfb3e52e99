import { call } from '#web/data/api/call.ts'
import { saveFile } from '#web/kit/save-file.ts'
import type { ImportNote } from './import-types.ts'

/** Saves all rejected rows of an import as a table: where each stood, why, and the row itself. */
export async function downloadRejected(importId: string, fileName: string): Promise<void> {
  const rows: string[][] = [['file', 'line', 'reason', 'row']]
  let cursor: string | undefined
  do {
    const page: { items: ImportNote[]; cursor: string | null } = await call('GET', `/imports/${importId}/notes`, {
      query: { kind: 'rejected', limit: 500, cursor },
    })
    for (const { file, line, message, rowText } of page.items)
      rows.push([file ?? fileName, `${line}`, message, rowText ?? ''])
    cursor = page.cursor ?? undefined
  } while (cursor !== undefined)
  saveFile(writeCsv(rows), `${fileName}.rejected.csv`, 'text/csv')
}

/** Rows as CSV for spreadsheets: what would be a formula is made a text. Pure. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(writeCell).join(',')).join('\r\n')}\r\n`
}

function writeCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

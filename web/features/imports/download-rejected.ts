import { csvLine } from '@lazo/tables'
import { call } from '#web/data/api/call.ts'
import { saveFile } from '#web/kit/save-file.ts'
import type { ImportNote } from './import-types.ts'

/** Makes spreadsheets read the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

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
  saveFile(BYTE_ORDER_MARK + rows.map(csvLine).join(''), `${fileName}.rejected.csv`, 'text/csv')
}

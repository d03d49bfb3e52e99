import { readTable, rowToCard, TableError, type TableRow, type TableShape } from '@lazo/tables'
import { ProductError } from '#base/errors.ts'
import { type ImportEntry, identify } from './import-entry.ts'
import type { ReadContext } from './read-context.ts'

/** The rows of a table, one entry each; a row that is no contact is an entry with a reason. */
export async function* readTableEntries(
  chunks: AsyncIterable<Uint8Array>,
  shape: TableShape,
  context: ReadContext,
): AsyncGenerator<ImportEntry> {
  try {
    for await (const row of readTable(chunks, shape)) yield entryOfRow(row, shape, context)
  } catch (error) {
    if (!(error instanceof TableError)) throw error
    const facts = { why: error.remark.code, ...error.remark.facts }
    throw new ProductError('file-unreadable', error.message, { facts, cause: error })
  }
}

/** What a row of a table becomes. */
export function entryOfRow(row: TableRow, shape: TableShape, context: ReadContext): ImportEntry {
  // A row that was not even cut into cells is no row without a name: it tells itself why.
  if (row.cells.length === 0 && row.problem !== undefined)
    return identify({
      line: row.line,
      text: '',
      sourceKey: null,
      card: null,
      hasOwnUid: false,
      warnings: [],
      reason: row.problem,
    })
  let hasOwnUid = true
  const newUid = () => {
    hasOwnUid = false
    return context.newUid()
  }
  // What another file calls the organization is part of what the row says: once it is known, the row says something new.
  const names: string[] = []
  const organizationName = (key: string) => {
    const name = context.organizationName?.(key)
    if (name !== undefined) names.push(name)
    return name
  }
  const { card, sourceKey, warnings, reason } = rowToCard(row, shape, {
    region: context.region,
    newUid,
    organizationName,
  })
  const problems = row.problem === undefined ? warnings : [row.problem, ...warnings]
  return identify({
    line: row.line,
    text: [...row.cells, ...names].join('\u001f'),
    sourceKey,
    card,
    hasOwnUid,
    warnings: problems,
    reason: card ? null : (reason ?? { code: 'no-contact', facts: {} }),
  })
}

import { outlookCsv } from '../layouts/outlook-csv.ts'
import type { ColumnMapping } from '../table-shape.ts'
import { OUTLOOK_HEADER, type OutlookColumn } from './outlook-header.table.ts'

const PLACES: ReadonlyMap<string, ColumnMapping> = new Map(
  outlookCsv.mapColumns(OUTLOOK_HEADER)?.map((column) => [column.name, column]),
)

/** What our reader takes a column of Outlook's for, so that we write nothing elsewhere than it is read. */
export function placeInOutlook(column: OutlookColumn): ColumnMapping | undefined {
  return PLACES.get(column)
}

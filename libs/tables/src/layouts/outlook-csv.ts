import type { Layout } from './layout.ts'
import { namedLayout } from './named-places.ts'
import { OUTLOOK_COLUMNS } from './outlook-columns.table.ts'

/**
 * The CSV of Outlook: the 92 columns of the classic program, whose Spanish header mixes both languages, the columns of Outlook on the
 * web, and those that Google and Windows write for Outlook. Names tell a column; order and number of them say nothing.
 */
export const outlookCsv: Layout = namedLayout('outlook-csv', OUTLOOK_COLUMNS)

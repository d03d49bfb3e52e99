import type { ZipRefusal } from '@lazo/archive'
import type { WorkbookRefusal } from '@lazo/tables'

/** What there is to tell of archives and workbooks that are refused as a whole, by the file inside that is to blame. */
export type BundleRemarkFacts = {
  [Code in `zip-${ZipRefusal}` | `workbook-${WorkbookRefusal}`]: { inside: string }
} & {
  'nothing-inside': { files: number }
  'no-table-inside': Record<never, never>
  'too-many-files': { limit: number }
  'too-many-tables': { limit: number }
}

import type { MoreLine } from '../more-lines.ts'
import type { OutlookColumn } from './outlook-header.table.ts'

/** What a part of a card puts into Outlook's columns, and what it leaves to lines below the notes. */
export interface Placed {
  cells: (readonly [column: OutlookColumn, text: string])[]
  lines: MoreLine[]
}

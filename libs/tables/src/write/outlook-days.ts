import type { Card } from '@lazo/jscontact'
import { dayText } from './day-text.ts'
import type { OutlookColumn } from './outlook-header.table.ts'
import type { Placed } from './outlook-placed.ts'

const DAY_COLUMNS: ReadonlyMap<string, OutlookColumn> = new Map<string, OutlookColumn>([
  ['birth', 'Birthday'],
  ['wedding', 'Anniversary'],
])
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/

/** Birthday and wedding day where year, month and day are known, for Outlook keeps no other; all others go below the notes. */
export function placeDays(card: Card): Placed {
  const placed: Placed = { cells: [], lines: [] }
  const taken = new Set<OutlookColumn>()
  for (const { kind, date } of Object.values(card.anniversaries ?? {})) {
    const text = dayText(date)
    const column = DAY_COLUMNS.get(kind)
    const isKept = column !== undefined && WHOLE_DAY.test(text) && !taken.has(column)
    if (isKept) placed.cells.push([column, text])
    else placed.lines.push({ name: column ?? (kind === 'death' ? 'Death' : 'Date'), text })
    if (isKept) taken.add(column)
  }
  for (const { date, label = '' } of Object.values(card['lazo.app:dates'] ?? {}))
    placed.lines.push({ name: 'Date', label, text: dayText(date) })
  return placed
}

import type { Card } from '@lazo/jscontact'
import { labelOf } from '../unlabelled.ts'
import type { OutlookColumn } from './outlook-header.table.ts'
import type { Placed } from './outlook-placed.ts'

const RELATION_COLUMNS: ReadonlyMap<string, OutlookColumn> = new Map<string, OutlookColumn>([
  ['spouse', 'Spouse'],
  ['Assistant', "Assistant's Name"],
  ['Manager', "Manager's Name"],
  ['Referred by', 'Referred By'],
])

/** Related people by name; cards that are related by their uid are known to nobody else. */
export function placeRelations({ relatedTo }: Card): Placed {
  const placed: Placed = { cells: [], lines: [] }
  const taken = new Set<OutlookColumn>()
  const children: string[] = []
  for (const [name, related] of Object.entries(relatedTo ?? {})) {
    if (/^urn:/i.test(name)) continue
    const label = labelOf(related) || (Object.keys(related.relation ?? {})[0] ?? '')
    const column = RELATION_COLUMNS.get(label)
    if (label === 'child' && !/[;,\n]/.test(name)) children.push(name)
    else if (column !== undefined && !taken.has(column)) placed.cells.push([column, name])
    else placed.lines.push({ name: 'Relation', label, text: name })
    if (column !== undefined) taken.add(column)
  }
  placed.cells.push(['Children', children.join('; ')])
  return placed
}

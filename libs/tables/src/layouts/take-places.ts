import type { ColumnMapping } from '../table-shape.ts'

/** Targets of which any number of columns may share one place. */
const SHARED = new Set([
  'custom',
  'ignored',
  'note',
  'keywords',
  'contactKinds',
  'organizations',
  'mailing',
  'sectors',
  'nickname',
  'hobby',
  'interest',
  'expertise',
])
/** Targets that a card has only once. */
const SINGLE = new Set(['name', 'birthday', 'connectedOn', 'uid', 'sourceId'])

/** Keeps two columns from one place: the second gets a slot of its own, or is kept under its name where a card has but one. */
export function takePlaces(columns: readonly ColumnMapping[]): ColumnMapping[] {
  const taken = new Set<string>()
  return columns.map((mapping) => takePlace(mapping, taken))
}

function takePlace(mapping: ColumnMapping, taken: Set<string>): ColumnMapping {
  const { column, name, target, part = 'value', slot = '' } = mapping
  if (SHARED.has(target)) return mapping
  const place = `${target}/${part}/${slot}`
  if (!taken.has(place)) {
    taken.add(place)
    return mapping
  }
  if (SINGLE.has(target)) return { column, name, target: 'custom', reason: { code: 'place-taken', facts: {} } }
  return { ...mapping, slot: `${slot}#${column + 1}` }
}

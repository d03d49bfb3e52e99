import type { Organization } from '@lazo/jscontact'
import type { ColumnMapping } from '../table-shape.ts'
import { addEntry, keepCustom } from './card-draft.ts'
import { readLabel } from './read-label.ts'
import { type CellReader, groupSlots, type SlotValue, slotValues } from './slots.ts'

/** Parts of Google's old organization columns that JSContact has no place for. */
const OTHER_PARTS = ['symbol', 'location', 'jobDescription']

/** Reads columns of organizations with their units, and of titles and roles held there. */
export function planOrganizations(columns: readonly ColumnMapping[]): CellReader[] {
  return groupSlots(columns).map((slot) => (cells, draft) => {
    for (const value of slotValues(cells, slot)) {
      const organization = readOrganization(value)
      const id = organization === null ? undefined : addEntry(draft.card, 'organizations', organization)
      const held = id === undefined ? {} : { organizationId: id }
      if (value('title') !== '') addEntry(draft.card, 'titles', { name: value('title'), ...held })
      if (value('role') !== '') addEntry(draft.card, 'titles', { kind: 'role', name: value('role'), ...held })
      for (const part of OTHER_PARTS) {
        if (value(part) !== '') keepCustom(draft, slot.parts.get(part)?.name ?? part, value(part))
      }
    }
  })
}

function readOrganization(value: SlotValue): Organization | null {
  const [name, unit, sortAs] = [value('name'), value('unit'), value('phonetic')]
  const { contexts } = readLabel(value('label'), false)
  if (name === '' && unit === '') return null
  return {
    ...(name === '' ? {} : { name }),
    ...(unit === '' ? {} : { units: [{ name: unit }] }),
    ...(sortAs === '' || name === '' ? {} : { sortAs }),
    ...(contexts === undefined ? {} : { contexts }),
  }
}

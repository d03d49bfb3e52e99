import type { Id, Organization } from '@lazo/jscontact'
import type { ColumnMapping } from '../table-shape.ts'
import { addEntry, type CardDraft, keepCustom } from './card-draft.ts'
import { readLabel } from './read-label.ts'
import { type CellReader, cellText, groupSlots, type SlotValue, slotValues } from './slots.ts'
import { splitList } from './split-list.ts'

/** Parts of Google's old organization columns that JSContact has no place for. */
const OTHER_PARTS = ['symbol', 'location', 'jobDescription']

/** Reads columns of organizations with their units, and of titles and roles held there. */
export function planOrganizations(columns: readonly ColumnMapping[]): CellReader[] {
  return groupSlots(columns).map((slot) => (cells, draft) => {
    for (const value of slotValues(cells, slot)) {
      const key = value('key')
      if (key !== '') keepCustom(draft, slot.parts.get('key')?.name ?? 'key', key)
      const id = addOrganization(draft, readOrganization(value, draft.organizationName(key)))
      const held = id === undefined ? {} : { organizationId: id }
      if (value('title') !== '') addEntry(draft.card, 'titles', { name: value('title'), ...held })
      if (value('role') !== '') addEntry(draft.card, 'titles', { kind: 'role', name: value('role'), ...held })
      for (const part of OTHER_PARTS) {
        if (value(part) !== '') keepCustom(draft, slot.parts.get(part)?.name ?? part, value(part))
      }
    }
  })
}

/** Reads columns that list organizations in one cell, divided by semicolons. */
export function planListedOrganizations(columns: readonly ColumnMapping[]): CellReader[] {
  return columns.map((column) => (cells, draft) => {
    for (const name of splitList(cellText(cells, column), ';')) addOrganization(draft, { name })
  })
}

/** Adds an organization and gives its id; one that says nothing but the name of one that is there is that one. */
function addOrganization({ card }: CardDraft, organization: Organization | null): Id | undefined {
  if (organization === null) return undefined
  const isName = Object.keys(organization).length === 1
  const known = Object.entries(card.organizations ?? {}).find(([, { name }]) => isName && name === organization.name)
  return known?.[0] ?? addEntry(card, 'organizations', organization)
}

function readOrganization(value: SlotValue, named = ''): Organization | null {
  const [name, unit, sortAs] = [value('name') || named, value('unit'), value('phonetic')]
  const { contexts } = readLabel(value('label'), false)
  if (name === '' && unit === '') return null
  return {
    ...(name === '' ? {} : { name }),
    ...(unit === '' ? {} : { units: [{ name: unit }] }),
    ...(sortAs === '' || name === '' ? {} : { sortAs }),
    ...(contexts === undefined ? {} : { contexts }),
  }
}

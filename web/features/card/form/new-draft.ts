import type { Draft } from '../draft/draft.ts'
import { newRow } from '../draft/parts.table.ts'
import type { Part, Row } from '../draft/row.ts'
import { withType } from '../draft/value-types.ts'

/** Where a new person works from the start. */
export interface FirstOrganization {
  readonly name: string
  readonly uid: string
}

const FIRST: Readonly<Record<string, readonly Part[]>> = {
  individual: ['phone', 'email', 'position'],
  org: ['phone', 'email', 'address', 'taxId'],
}

/** An empty draft with the fields that nearly everybody fills. */
export function newDraft(kind: 'individual' | 'org', organization: FirstOrganization | null = null, full = ''): Draft {
  const first = (FIRST[kind] ?? []).map(newRow)
  const rows = first.map((row) => withOrganization(kind === 'org' ? withMainNumber(row) : row, organization))
  return {
    kind,
    name: { parts: {}, phonetics: {}, full },
    labels: [],
    ownLabels: [],
    contactKinds: [],
    sectors: [],
    functions: [],
    seniority: null,
    saidInternal: null,
    rows,
  }
}

/** An organization is called at its switchboard. */
function withMainNumber(row: Row): Row {
  return row.part === 'phone' ? { ...row, value: withType(row.value, 'main') } : row
}

function withOrganization(row: Row, organization: FirstOrganization | null): Row {
  if (row.part !== 'position' || !organization) return row
  return { ...row, value: { ...row.value, name: organization.name, organizationUid: organization.uid } }
}

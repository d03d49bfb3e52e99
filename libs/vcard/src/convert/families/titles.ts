import type { Title } from '@lazo/jscontact'
import { entryFamily } from '../entry-family.ts'
import { textRow } from '../rows.ts'

/** TITLE and ROLE ⇄ `titles`. The organization comes from the group, when all properties are read. */
export const titles = entryFamily<Title>({
  collection: 'titles',
  hasLabel: false,
  rows: [
    textRow('name', { property: 'TITLE', kind: 'title', isDefaultKind: true, facets: [] }),
    textRow('name', { property: 'ROLE', kind: 'role', facets: [] }),
  ],
})

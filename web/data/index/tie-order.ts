import type { TieStanding } from '@lazo/jscontact'
import type { IndexParts } from './index-parts.ts'
import type { TieOrder } from './list-spec.ts'
import type { RowSet } from './row-set.ts'

/** What stands first: the later, the warmer. Null for cards that come behind, in the order of surnames. */
const KEYS: Readonly<Record<TieOrder, (tie: TieStanding) => string | number | null>> = {
  contact: ({ lastContact }) => lastContact,
  warmth: ({ warmth }) => (warmth > 0 ? warmth : null),
}

/** The rows of a set by how the member stands with people: few have a tie, so these are sorted when somebody asks. */
export function rowsInTieOrder({ rows, orders, ties }: IndexParts, order: TieOrder, wanted: RowSet): number[] {
  const keys = new Map<number, string | number>()
  for (const [cardId, tie] of ties.standings) {
    const row = rows.rowOf(cardId)
    const key = KEYS[order](tie)
    if (row !== undefined && key !== null && wanted.has(row)) keys.set(row, key)
  }
  const tied: number[] = []
  const others: number[] = []
  for (const row of orders.inOrder('family', wanted)) {
    if (!wanted.has(row)) continue
    if (keys.has(row)) tied.push(row)
    else others.push(row)
  }
  // Sorting leaves those who are alike by surname.
  tied.sort((one, other) => compare(keys.get(other)!, keys.get(one)!))
  return [...tied, ...others]
}

function compare(one: string | number, other: string | number): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

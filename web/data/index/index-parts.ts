import type { OwnTies } from '@lazo/jscontact'
import type { LineOrders } from './line-orders.ts'
import type { LineRows } from './line-rows.ts'
import type { LineTerms } from './line-terms.ts'

/** What the index is made of, for those who look things up in it. */
export interface IndexParts {
  readonly rows: LineRows
  readonly terms: LineTerms
  readonly orders: LineOrders
  /** The domains of the organisation. */
  readonly domains: readonly string[]
  /** The member's own ties, as far as they are known here. */
  readonly ties: OwnTies
}

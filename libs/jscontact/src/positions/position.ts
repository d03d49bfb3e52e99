import type { Id, PartialDate } from '../types.ts'

/** A person's place in an organization, held now or once. */
export interface Position {
  /** The entry of `organizations` that shows the place; null when the place was left. */
  readonly organizationId: Id | null
  /** The entry of `lazo.app:positions` that knows more of it; null when there is none. */
  readonly keptId: Id | null
  /** The organization as it is written on this card; empty when only a unit of it is. */
  readonly name: string
  /** From the largest unit to the smallest. */
  readonly units: readonly string[]
  readonly title?: string
  readonly role?: string
  /** The uid of the organization's own card. */
  readonly organizationUid?: string
  readonly from?: PartialDate
  readonly to?: PartialDate
}

/** What somebody enters of a place in an organization. */
export interface NewPosition {
  readonly name: string
  /** The uid of the organization's own card. */
  readonly organizationUid?: string
  readonly units?: readonly string[]
  readonly title?: string
  readonly role?: string
  readonly from?: PartialDate
}

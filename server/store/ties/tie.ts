import type { FactKind, NewsKind, OccasionKind } from '@lazo/ties'
import type { TieTable } from '../schema/tie-tables.ts'

/** How two people stand in a network. */
interface NetworkState {
  readonly network: string
  readonly state: 'not-yet' | 'requested' | 'connected'
  /** A day; null when nobody knows. */
  readonly since: string | null
}

/** Something personal that a member knows of somebody. */
interface PersonalFact {
  readonly kind: FactKind | NewsKind | 'other'
  readonly text: string
  /** The day on which it happened, `YYYY-MM-DD`; left out where that says nothing. */
  readonly on?: string | undefined
}

/** What a member says of their relation with somebody. */
export interface TieFacets {
  readonly isKey: boolean
  /** Set by hand as of weight. */
  readonly isMarked: boolean
  /** Nothing is asked of it; it is found as ever, and proposed when an objective fits. */
  readonly isResting: boolean
  /** The rung it is held at, no higher; null for as high as the evidence goes. */
  readonly heldAt: TieTable['held_at']
  readonly isTrusted: boolean
  /** How often to be in touch; null for as usual. */
  readonly cadence: { readonly idealDays: number; readonly maximumDays: number } | null
  readonly closeness: string | null
  /** How they met. */
  readonly met: {
    readonly channel: string | null
    readonly place: string | null
    readonly event: string | null
    readonly stage: string | null
    /** The card of who introduced them. */
    readonly introducerId: string | null
  }
  readonly networks: readonly NetworkState[]
  /** What the person can do for the member. */
  readonly forMe: readonly string[]
  /** What the member can do for the person. */
  readonly forThem: readonly string[]
  readonly facts: readonly PersonalFact[]
  /** Occasions of which the member wants to hear nothing. */
  readonly muted: readonly OccasionKind[]
}

/** A tie of which nothing is said. */
export const NO_FACETS: TieFacets = {
  isKey: false,
  isMarked: false,
  isResting: false,
  heldAt: null,
  isTrusted: false,
  cadence: null,
  closeness: null,
  met: { channel: null, place: null, event: null, stage: null, introducerId: null },
  networks: [],
  forMe: [],
  forThem: [],
  facts: [],
  muted: [],
}

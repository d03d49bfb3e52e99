import type { NumberRange, TimeRange } from './ranges.ts'

/** How far a tie may have come, the lowest first. */
export const tieRungs = ['known', 'audience', 'responded', 'conversation', 'relationship', 'trust'] as const
/** How a tie may stand against its cadence. */
export const cadenceStates = ['warm', 'due', 'cooling', 'dormant'] as const
/** Ties in which, within a year, only one side turned to the other with something. */
export const oneSides = ['only-asked', 'only-given'] as const
/** Follow-ups that are open, or due by now. */
export const followUpAsks = ['open', 'due'] as const

/** How far a tie has come. */
export type TieRung = (typeof tieRungs)[number]

/** A range of rungs, both ends taken in; one end is enough, and both alike mean this rung. */
export interface RungRange {
  readonly atLeast?: TieRung
  readonly atMost?: TieRung
}

/** A term of a filter about the asking member's own tie with the person of a card; nobody else's ties answer it. */
export type TieTerm =
  | { readonly rung: RungRange }
  /** How alive the tie is now, from 0 to 100. */
  | { readonly warmth: NumberRange }
  /** How it stands against its cadence. */
  | { readonly cadence: (typeof cadenceStates)[number] }
  /** Silent far beyond its own rhythm. */
  | { readonly fading: boolean }
  /** A key contact. */
  | { readonly key: boolean }
  /** Of weight, by hand. */
  | { readonly marked: boolean }
  /** Nothing is asked of it. */
  | { readonly resting: boolean }
  /** How close they are, whole. */
  | { readonly closeness: string }
  | { readonly oneSided: (typeof oneSides)[number] }
  /** Words of what the person can do for the member. */
  | { readonly forMe: string }
  /** Words of what the member can do for the person. */
  | { readonly forThem: string }
  /** Words of how they met. */
  | { readonly metChannel: string }
  | { readonly metPlace: string }
  | { readonly metEvent: string }
  | { readonly metStage: string }
  /** The card of who introduced them, by id. */
  | { readonly introducedBy: string }
  /** Days, `YYYY-MM-DD`; who was never spoken with answers none. */
  | { readonly lastContact: TimeRange }
  /** Days since then. */
  | { readonly silence: NumberRange }
  /** Whether there ever was any contact. */
  | { readonly contacted: boolean }
  /** How many interactions there were, notes left out. */
  | { readonly interactions: NumberRange }
  | { readonly followUp: (typeof followUpAsks)[number] }

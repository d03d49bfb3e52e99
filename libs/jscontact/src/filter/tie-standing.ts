import type { cadenceStates, oneSides, TieRung } from './tie-term.ts'

/** What terms ask of a tie. Days are `YYYY-MM-DD`. */
export interface TieStanding {
  readonly rung: TieRung
  readonly warmth: number
  readonly state: (typeof cadenceStates)[number] | null
  readonly isFading: boolean
  readonly isKey: boolean
  readonly isMarked: boolean
  readonly isResting: boolean
  readonly closeness: string | null
  readonly oneSided: (typeof oneSides)[number] | null
  readonly forMe: readonly string[]
  readonly forThem: readonly string[]
  readonly met: {
    readonly channel: string | null
    readonly place: string | null
    readonly event: string | null
    readonly stage: string | null
    readonly introducerId: string | null
  }
  readonly lastContact: string | null
  readonly interactions: number
  /** When the first of the open follow-ups comes up. */
  readonly followUpOn: string | null
}

/** The ties of a member, by card, on a day of theirs. A card of which nothing is known is missing. */
export interface OwnTies {
  readonly standings: ReadonlyMap<string, TieStanding>
  readonly today: string
}

/** How a member stands with somebody who is in a book, and no more. */
export const NO_TIE: TieStanding = {
  rung: 'known',
  warmth: 0,
  state: null,
  isFading: false,
  isKey: false,
  isMarked: false,
  isResting: false,
  closeness: null,
  oneSided: null,
  forMe: [],
  forThem: [],
  met: { channel: null, place: null, event: null, stage: null, introducerId: null },
  lastContact: null,
  interactions: 0,
  followUpOn: null,
}

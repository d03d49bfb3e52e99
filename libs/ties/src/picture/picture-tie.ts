import type { CadenceState } from '../cadence/cadence.ts'
import type { Day } from '../time/civil-day.ts'
import type { Direction } from '../words/interaction.ts'
import type { Medium } from '../words/media.table.ts'
import type { Rung } from '../words/rung.ts'

/** How often something happened with a person in one year, by medium and by who turned to whom. */
export interface YearCount {
  readonly year: number
  readonly medium: Medium
  readonly direction: Direction
  readonly count: number
}

/** What the picture of a network asks of one tie. */
export interface PictureTie {
  readonly cardId: string
  readonly rung: Rung
  readonly isKey: boolean
  /** Null where the tie has no cadence. */
  readonly state: CadenceState | null
  /** The day from which the person is among the contacts. */
  readonly since: Day
  readonly facets: Readonly<Record<Exclude<PictureFacet, 'rung'>, readonly string[]>>
  readonly given: number
  readonly received: number
  readonly counts: readonly YearCount[]
  /** Whether something the member wrote was ever answered. */
  readonly hasAnswered: boolean
}

/** By what a network can be looked at. */
export const PICTURE_FACETS = ['kind', 'sector', 'function', 'seniority', 'place', 'rung'] as const

/** One of them; the rung is told by the tie itself, the others by the card. */
export type PictureFacet = (typeof PICTURE_FACETS)[number]

import type { Card } from '../types.ts'

/** A place both sides changed, each in its own way. A side where nothing is there is undefined. */
export interface MergeConflict {
  /** As a PatchObject writes it. */
  path: string
  base: unknown
  mine: unknown
  theirs: unknown
}

/** What two changes of one card make together. */
export interface MergedCard {
  card: Card
  /** Where `card` has what mine has and theirs wanted something else. */
  conflicts: MergeConflict[]
}

/** A card before two changes, and after each of them. */
export interface CardSides {
  base: Card
  mine: Card
  theirs: Card
}

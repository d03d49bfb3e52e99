/** The rungs of the ladder of closeness, from the lowest. */
export const RUNGS = ['known', 'audience', 'responded', 'conversation', 'relationship', 'trust'] as const

/** How far a tie has come. */
export type Rung = (typeof RUNGS)[number]

/** The height of a rung: 0 for known, 5 for trust. */
export function heightOf(rung: Rung): number {
  return RUNGS.indexOf(rung)
}

/** The lower of two rungs. */
export function lowerRung(one: Rung, other: Rung): Rung {
  return heightOf(one) <= heightOf(other) ? one : other
}

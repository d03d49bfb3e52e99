/** What somebody may do in a book, from least to most; each holds the ones before it. */
export const RIGHTS = ['view', 'comment', 'edit', 'delete', 'share', 'manage'] as const

/** One rung of the ladder of rights. */
export type Right = (typeof RIGHTS)[number]

/** The height of a right, 1 to 6; nothing is 0. Equals `lazo.rank_of` in the database. */
export function rankOf(right: Right | null | undefined): number {
  return right ? RIGHTS.indexOf(right) + 1 : 0
}

/** The right of a height; null for 0. */
export function rightOfRank(rank: number): Right | null {
  return RIGHTS[rank - 1] ?? null
}

/** Whether `held` reaches `wanted`. */
export function reaches(held: Right | null | undefined, wanted: Right): boolean {
  return rankOf(held) >= rankOf(wanted)
}

/** The lower of two rights: what a link gives is the lower of the grant on its book and its own limit. */
export function lowerOf(one: Right | null, other: Right | null): Right | null {
  return rankOf(one) <= rankOf(other) ? one : other
}

/** The higher of two rights: who reaches a card on two ways has the better. */
export function higherOf(one: Right | null, other: Right | null): Right | null {
  return rankOf(one) >= rankOf(other) ? one : other
}

/** Whether a text is a right. */
export function isRight(text: string): text is Right {
  return (RIGHTS as readonly string[]).includes(text)
}

/** Who comes into a team and who leaves it. */
export interface Moves {
  readonly add: readonly string[]
  readonly remove: readonly string[]
}

/** What leads from those who are in it to those who are to be. Pure. */
export function movesBetween(before: readonly string[], after: readonly string[]): Moves {
  return { add: after.filter((id) => !before.includes(id)), remove: before.filter((id) => !after.includes(id)) }
}

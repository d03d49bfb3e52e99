/** Where a card stands now that once stood at a place; near that place when it is not in the list any more. Pure. */
export function findPlace(ids: readonly string[], id: string | undefined, before: number): number {
  if (id === undefined) return -1
  if (ids[before] === id) return before
  const now = ids.indexOf(id)
  return now >= 0 ? now : Math.min(before, ids.length - 1)
}

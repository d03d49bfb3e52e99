/** A page and where the next one begins. */
export interface CutPage<T> {
  readonly items: T[]
  readonly cursor: string | null
}

/** Cuts a page out of entries of which one more than the limit was asked for: the one too many tells that there is a next page. */
export function cutPage<T>(entries: readonly T[], limit: number, cursorOf: (last: T) => string): CutPage<T> {
  const items = entries.slice(0, limit)
  const last = items.at(-1)
  return { items, cursor: entries.length > limit && last !== undefined ? cursorOf(last) : null }
}

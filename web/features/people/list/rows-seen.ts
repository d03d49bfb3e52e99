/** What is seen of a list: its first row, and how high the part of it is that one sees, in pixels. */
export interface Seen {
  readonly first: number
  readonly height: number
}

/** Rows from one place to before another. */
export interface RowSpan {
  readonly from: number
  readonly to: number
}

/** The heights of all rows and of the heads that stand above them, in pixels. */
export interface RowHeights {
  readonly row: number
  readonly heads: number
}

/** The rows of which something may be seen, and some beyond either edge, as far as there are any. Pure. */
export function rowsSeen(
  { first, height }: Seen,
  { row, heads }: RowHeights,
  { count, beyond }: { readonly count: number; readonly beyond: number },
): RowSpan {
  // The first row and the last are cut off by the edges.
  const end = first + Math.ceil((height - heads) / row) + 1
  return { from: clamp(first - beyond, count), to: clamp(end + beyond, count) }
}

/** How far to scroll, in pixels, so that a whole row is seen: as little as it takes from where one is. Pure. */
export function scrolledTo(
  at: number,
  { top, height }: { readonly top: number; readonly height: number },
  { row, heads }: RowHeights,
): number {
  const above = at * row
  return above < top ? above : Math.max(top, above + row + heads - height)
}

function clamp(place: number, count: number): number {
  return Math.min(Math.max(place, 0), count)
}

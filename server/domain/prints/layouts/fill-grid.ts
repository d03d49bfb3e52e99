/** Places on a page that are filled one after the other. */
export interface Grid {
  readonly perPage: number
  /** Places of the first page that stay empty. */
  readonly skip?: number
  /** Begins a page; pages are counted from 1. */
  begin(page: number): void
}

/** Draws each item in the next place, and begins a page where one is needed. Yields when a page is full. Gives how many it drew. */
export async function* fillGrid<T>(
  items: AsyncIterable<T>,
  grid: Grid,
  draw: (item: T, place: number) => Promise<void> | void,
): AsyncGenerator<void, number> {
  const skip = (grid.skip ?? 0) % grid.perPage
  let drawn = 0
  for await (const item of items) {
    const place = (drawn + skip) % grid.perPage
    if (drawn === 0 || place === 0) {
      if (drawn > 0) yield
      grid.begin(Math.floor((drawn + skip) / grid.perPage) + 1)
    }
    await draw(item, place)
    drawn += 1
  }
  return drawn
}

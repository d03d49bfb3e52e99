import type { CardAct, PlaceRecord, PlacesDelta } from '#store/history/writer.ts'

/** What tells of nothing but places. */
const PLACING: ReadonlySet<CardAct> = new Set(['link', 'unlink', 'move'])

/** How the places of a card changed, without books out of sight. Pure. */
export function visiblePlaces(places: PlacesDelta | null, books: ReadonlyMap<string, unknown>): PlacesDelta | null {
  if (!places) return null
  const seen = (list: readonly PlaceRecord[] | undefined) => (list ?? []).filter((place) => books.has(place.bookId))
  const isHomeSeen = places.home?.every((bookId) => books.has(bookId)) ?? false
  return {
    added: seen(places.added),
    removed: seen(places.removed),
    ...(isHomeSeen && places.home ? { home: places.home } : {}),
  }
}

/** Whether an entry of history tells of nothing but places, none of which is in sight. Pure. */
export function isSilent({ act, places }: { act: CardAct; places: PlacesDelta | null }): boolean {
  return PLACING.has(act) && places !== null && !places.home && !places.added?.length && !places.removed?.length
}

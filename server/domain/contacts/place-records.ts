import type { Place } from '#store/cards/reader.ts'
import type { PlaceRecord } from '#store/history/writer.ts'

/** A place as history keeps it. */
export function toRecord(place: Place): PlaceRecord {
  return { bookId: place.bookId, name: place.name, linkedBy: place.linkedBy, maxRight: place.maxRight }
}

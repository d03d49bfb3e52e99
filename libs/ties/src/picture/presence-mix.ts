import { media } from '../words/media.table.ts'
import type { PictureTie } from './picture-tie.ts'

/** How often people of a network were met, and how often a wire was between them, in one year. */
export interface PresenceYear {
  readonly year: number
  /** Meetings, events, letters, gifts. */
  readonly inPerson: number
  readonly online: number
}

/** The mix of presence by year, from the first to the last with anything; remarks to oneself do not count. */
export function presenceMix(ties: Iterable<PictureTie>): PresenceYear[] {
  const years = new Map<number, { year: number; inPerson: number; online: number }>()
  for (const { counts } of ties)
    for (const { year, medium, count } of counts) {
      if (media[medium].reach === 'none') continue
      const one = years.get(year) ?? { year, inPerson: 0, online: 0 }
      one[media[medium].presence === 1 ? 'inPerson' : 'online'] += count
      years.set(year, one)
    }
  return withGaps(years, (year) => ({ year, inPerson: 0, online: 0 }))
}

/** A row for each year: a year of silence is to be seen as one. */
function withGaps<Row>(rows: ReadonlyMap<number, Row>, empty: (year: number) => Row): Row[] {
  if (rows.size === 0) return []
  const first = Math.min(...rows.keys())
  const last = Math.max(...rows.keys())
  return Array.from({ length: last - first + 1 }, (_, i) => rows.get(first + i) ?? empty(first + i))
}

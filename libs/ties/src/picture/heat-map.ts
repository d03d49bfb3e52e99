import { media } from '../words/media.table.ts'
import type { PictureTie } from './picture-tie.ts'

/** One person of the heat map, by year. */
export interface HeatRow {
  readonly cardId: string
  readonly total: number
  /** As many as the map has years. */
  readonly counts: readonly number[]
}

/** Interactions per person and year. */
export interface HeatMap {
  /** Without gaps, from the first with anything. */
  readonly years: readonly number[]
  /** Those with most first. */
  readonly rows: readonly HeatRow[]
  /** How many more people have any; they are left out of the rows. */
  readonly more: number
}

/** The heat map of the people with the most interactions; remarks to oneself do not count. */
export function heatMapOf(ties: readonly PictureTie[], most = 60): HeatMap {
  const counted = ties.map((tie) => ({ cardId: tie.cardId, byYear: countsByYear(tie) }))
  const all = counted.flatMap(({ byYear }) => [...byYear.keys()])
  if (all.length === 0) return { years: [], rows: [], more: 0 }
  const [first, last] = [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b))]
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const rows = counted
    .filter(({ byYear }) => byYear.size > 0)
    .map(({ cardId, byYear }) => {
      const counts = years.map((year) => byYear.get(year) ?? 0)
      return { cardId, counts, total: counts.reduce((sum, count) => sum + count, 0) }
    })
    .sort((one, other) => other.total - one.total || (one.cardId < other.cardId ? -1 : 1))
  return { years, rows: rows.slice(0, most), more: Math.max(0, rows.length - most) }
}

function countsByYear({ counts }: PictureTie): Map<number, number> {
  const byYear = new Map<number, number>()
  for (const { year, medium, count } of counts)
    if (media[medium].reach !== 'none') byYear.set(year, (byYear.get(year) ?? 0) + count)
  return byYear
}

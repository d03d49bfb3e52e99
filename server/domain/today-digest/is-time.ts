import { type Day, dayNumber, type Zone } from '@lazo/ties'

/** Nobody is told before this hour of theirs. */
const FROM_HOUR = 7
const HOUR_MS = 3_600_000

/** When somebody is told, and was told last. */
export interface TellingPace {
  readonly pace: 'daily' | 'weekly'
  /** `YYYY-MM-DD`; null when they never were. */
  readonly toldOn: string | null
}

/** Whether it is time to tell: in the morning of their own place, once a day, or on Mondays, and later that week where Monday was missed. Pure. */
export function isTime({ pace, toldOn }: TellingPace, now: number, zone: Zone): boolean {
  const today = zone.dayOf(now)
  // The day of seven hours ago is still yesterday before seven.
  if (zone.dayOf(now - FROM_HOUR * HOUR_MS) < today) return false
  if (toldOn === null) return pace === 'daily' || isMonday(today)
  const [year, month, day] = toldOn.split('-').map(Number)
  const told = dayNumber(year!, month!, day!)
  return pace === 'daily' ? told < today : told < mondayOf(today)
}

function mondayOf(day: Day): Day {
  // Day 0 was a Thursday.
  return day - ((((day + 3) % 7) + 7) % 7)
}

function isMonday(day: Day): boolean {
  return mondayOf(day) === day
}

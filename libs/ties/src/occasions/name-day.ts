import { wordsOf } from '@lazo/normal'
import type { YearlyDay } from './calendar.ts'
import { nameDays } from './name-days.table.ts'

/** Names borne together with a second one that has the day: María del Pilar keeps 12 October, not 12 September. */
const OPENING = 'maria'

/** The name day of a given name by the Spanish calendar, or null: that of its first name, of María's second one where it has its own. */
export function nameDayOf(given: string): YearlyDay | null {
  const names = wordsOf(given).filter((word) => Object.hasOwn(nameDays, word))
  const [first] = wordsOf(given)
  if (first === undefined || names[0] !== first) return null
  const kept = nameDays[first === OPENING ? (names[1] ?? first) : first]
  if (kept === undefined) return null
  const [month, day] = kept.split('-').map(Number)
  return { month: month!, day: day! }
}

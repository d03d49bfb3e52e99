import { type Day, dayNumber } from '@lazo/ties'

/** The number of a day that is written `YYYY-MM-DD`. Pure. */
export function dayOf(typed: string): Day {
  const [year, month, day] = typed.split('-').map(Number)
  return dayNumber(year!, month!, day!)
}

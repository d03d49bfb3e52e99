import type { DateOrder } from '@lazo/normal'

const NUMBERS = /^\D{0,3}(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})/

/**
 * Which number of dates is the day, found in the dates of one file in their order: by a day beyond the twelfth, else by which reading
 * makes time go by evenly. The day first when nothing tells.
 */
export function tellOrder(dates: readonly string[]): DateOrder {
  const parts = dates.flatMap((date) => {
    const found = NUMBERS.exec(date)
    return found && found[1]!.length < 4 ? [[Number(found[1]), Number(found[2]), Number(found[3])] as const] : []
  })
  const mayBe = (order: DateOrder) =>
    parts.every(([one, other]) => (order === 'dmy' ? other <= 12 && one <= 31 : one <= 12 && other <= 31))
  if (mayBe('dmy') !== mayBe('mdy')) return mayBe('mdy') ? 'mdy' : 'dmy'
  return unrest(parts, 'mdy') < unrest(parts, 'dmy') ? 'mdy' : 'dmy'
}

/** How far time goes back and forth in days: what is read wrongly leaps by months. */
function unrest(parts: readonly (readonly [number, number, number])[], order: DateOrder): number {
  let total = 0
  let last: number | null = null
  for (const [one, other, year] of parts) {
    const day = year * 372 + (order === 'dmy' ? other * 31 + one : one * 31 + other)
    if (last !== null) total += Math.abs(day - last)
    last = day
  }
  return total
}

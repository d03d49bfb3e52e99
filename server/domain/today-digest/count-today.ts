import type { Today } from '../today/read-today.ts'

/** What a day comes to, in figures: whatever leaves the server tells no name. */
export interface TodayFigures {
  /** Answers and thanks that others wait for. */
  readonly owed: number
  /** What was promised or meant for a day. */
  readonly steps: number
  /** Birthdays and other days that give a reason to write. */
  readonly occasions: number
  /** People who have heard nothing for too long. */
  readonly silent: number
}

/** Counts what a day asks for, urgent or important: what can be let go is not told. Pure. */
export function countToday({
  doToday,
  plan,
  quickTouches,
}: Pick<Today, 'doToday' | 'plan' | 'quickTouches'>): TodayFigures {
  const kinds = [...doToday, ...quickTouches, ...plan].map(({ kind }) => kind)
  const count = (...wanted: readonly string[]) => kinds.filter((kind) => wanted.includes(kind)).length
  return {
    owed: count('owed-reply', 'owed-thanks'),
    steps: count('follow-up'),
    occasions: count('occasion'),
    silent: count('cadence'),
  }
}

/** How many things it is in all. Pure. */
export function sumOf({ owed, steps, occasions, silent }: TodayFigures): number {
  return owed + steps + occasions + silent
}

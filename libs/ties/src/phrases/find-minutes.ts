import { NUMBER, numberOf } from './numbers.table.ts'

/** How long something took, and where it says so. */
export interface SaidMinutes {
  readonly start: number
  readonly end: number
  readonly minutes: number
}

const SAID: readonly (readonly [string, (n: number) => number])[] = [
  [`${NUMBER} (?:horas?|hours?) y media|${NUMBER} (?:and a half hours)|an hour and a half`, (n) => n * 60 + 30],
  ['hora y media', () => 90],
  ['tres cuartos de hora|three quarters of an hour', () => 45],
  ['un cuarto de hora|a quarter of an hour', () => 15],
  ['media hora|half an hour', () => 30],
  [`${NUMBER} (?:horas?|hours?|h)`, (n) => n * 60],
  [`${NUMBER} (?:minutos?|minutes?|mins?|min)`, (n) => n],
]

const PATTERNS = SAID.map(([pattern, minutes]) => ({
  pattern: new RegExp(`(?:durante |unos |unas |about |for )?\\b(?:${pattern})\\b(?! ago)`),
  minutes,
}))

/** How long it took, as a folded text says it; null when it does not. `isTaken` tells what says something else already. */
export function findMinutes(folded: string, isTaken: (start: number, end: number) => boolean): SaidMinutes | null {
  for (const { pattern, minutes } of PATTERNS) {
    const match = pattern.exec(folded)
    if (!match || isTaken(match.index, match.index + match[0].length)) continue
    const said = match.slice(1).find((group) => group !== undefined)
    const count = minutes(said === undefined ? 1 : numberOf(said))
    if (count > 0 && count <= 24 * 60) return { start: match.index, end: match.index + match[0].length, minutes: count }
  }
  return null
}

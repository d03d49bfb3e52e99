const FIRST_MS = 1_000
const LONGEST_MS = 60_000

/** How long to wait after so many tries in vain: twice as long each time, up to a minute, and never all at the same moment. Pure. */
export function waitAfter(tries: number, random: number): number {
  const wait = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, tries - 1))
  return Math.round(wait * (0.75 + random / 2))
}

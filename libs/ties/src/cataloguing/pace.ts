/** Longer than this somebody was away from the screen, and not deciding. */
const MOST_SECONDS = 120

/** The typical seconds that a card takes, by the last ones; null before there is one. Pure. */
export function paceOf(seconds: readonly number[]): number | null {
  const real = seconds.filter((one) => one <= MOST_SECONDS).toSorted((one, other) => one - other)
  return real[Math.floor(real.length / 2)] ?? null
}

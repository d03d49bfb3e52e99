/** The most moments, given in order, that lie within one span of so many milliseconds. Pure. */
export function mostWithin(moments: readonly Date[], spanMs: number): number {
  let from = 0
  let most = 0
  for (const [at, moment] of moments.entries()) {
    while (moment.getTime() - moments[from]!.getTime() > spanMs) from += 1
    most = Math.max(most, at - from + 1)
  }
  return most
}

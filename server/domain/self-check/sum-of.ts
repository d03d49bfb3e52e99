/** The sum of what is told of each. Pure. */
export function sumOf<T>(things: readonly T[], tell: (thing: T) => number): number {
  return things.reduce((sum, thing) => sum + tell(thing), 0)
}

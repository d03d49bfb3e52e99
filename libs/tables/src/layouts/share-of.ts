/** How many of a column's values must look alike before we believe it. */
export const SHARE_NEEDED = 0.7

/** The share of the values for which the test holds; 0 of none. */
export function shareOf<Value>(values: readonly Value[], test: (value: Value) => boolean): number {
  return values.length === 0 ? 0 : values.filter(test).length / values.length
}

/** The middle value; of an even number of values the mean of the two in the middle. Throws when there is none. */
export function median(values: readonly number[]): number {
  if (!values.length) throw new Error('There is no median of no values.')
  const sorted = [...values].sort((one, other) => one - other)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

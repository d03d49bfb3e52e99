/** Gives the line (from 1) of an offset. */
export type LineFinder = (offset: number) => number

/** A finder for one text, which looks up each offset by halving. */
export function createLineFinder(text: string): LineFinder {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}

/**
 * The area under the ROC curve: how likely a score puts one that came true before one that did not; 0.5 is chance, equal scores count
 * half. NaN where all came true, or none.
 */
export function areaUnderCurve(scores: readonly number[], cameTrue: readonly boolean[]): number {
  const trues = Float64Array.from(scores.filter((_, i) => cameTrue[i])).sort()
  const falses = Float64Array.from(scores.filter((_, i) => !cameTrue[i])).sort()
  let [below, upTo, points] = [0, 0, 0]
  for (const score of trues) {
    while (below < falses.length && falses[below]! < score) below++
    while (upTo < falses.length && falses[upTo]! <= score) upTo++
    points += (below + upTo) / 2
  }
  return points / (trues.length * falses.length)
}

const HOLE = /\{([^{}]*)\}/g

/** What a line may speak of, as it is put into the line. */
export type Known = Readonly<Record<string, string | null | undefined>>

/** A line with what is known in it and said to somebody close or distant; null where it speaks of something that is not known. */
export function fillLine(line: string, known: Known, isClose: boolean): string | null {
  let isWhole = true
  const filled = line.replace(HOLE, (_, hole: string) => {
    const bar = hole.indexOf('|')
    if (bar >= 0) return isClose ? hole.slice(0, bar) : hole.slice(bar + 1)
    const value = known[hole]
    if (!value) isWhole = false
    return value ?? ''
  })
  return isWhole ? filled : null
}

/**
 * Calls at once, and again at the end of each pause in which it was asked for. As long as it is asked for without end the
 * pauses double, up to the longest: what changes a thousand times is not worth being drawn a thousand times.
 */
export function atMostEvery(pause: { firstMs: number; longestMs: number }, act: () => void): PacedCall {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isWanted = false
  const run = (ms: number): void => {
    isWanted = false
    timer = setTimeout(() => {
      timer = undefined
      if (isWanted) run(Math.min(pause.longestMs, ms * 2))
    }, ms)
    act()
  }
  return {
    call: () => {
      if (timer === undefined) run(pause.firstMs)
      else isWanted = true
    },
    stop: () => clearTimeout(timer),
  }
}

/** A call that is not made as often as it is asked for. */
export interface PacedCall {
  call(): void
  stop(): void
}

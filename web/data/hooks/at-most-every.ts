/** Calls at once, and again at the end of each pause in which it was asked for. */
export function atMostEvery(pauseMs: number, act: () => void): { call: () => void; stop: () => void } {
  let pause: ReturnType<typeof setTimeout> | undefined
  let isWanted = false
  const run = (): void => {
    isWanted = false
    pause = setTimeout(() => {
      pause = undefined
      if (isWanted) run()
    }, pauseMs)
    act()
  }
  return {
    call: () => {
      if (pause === undefined) run()
      else isWanted = true
    },
    stop: () => clearTimeout(pause),
  }
}

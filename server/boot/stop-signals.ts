const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** One Ctrl-C comes twice: from the terminal, and passed on by the launcher or npm. */
const SAME_WITHIN_MS = 500

/**
 * Calls `stop` when this process is told to end; told once more, it ends at once, and nothing acknowledged is lost by it.
 * Gives a function that brings the usual answer to signals back.
 */
export function onStopSignal(stop: () => void): () => void {
  let firstAt: number | null = null
  const heed = () => {
    const now = performance.now()
    if (firstAt !== null && now - firstAt > SAME_WITHIN_MS) process.exit(1)
    if (firstAt !== null) return
    firstAt = now
    stop()
  }
  for (const signal of SIGNALS) process.on(signal, heed)
  return () => {
    for (const signal of SIGNALS) process.off(signal, heed)
  }
}

import { setTimeout as pause } from 'node:timers/promises'
import { processorTime } from '../process-tree.ts'

const LOOK_EVERY = 150
const LONGEST = 5000

/** Waits until the processes do nothing, so that what one server does behind its answers is not laid on the next. */
export async function untilQuiet(pids: readonly number[]): Promise<void> {
  const limit = performance.now() + LONGEST
  let before = processorTime(pids)
  for (;;) {
    await pause(LOOK_EVERY)
    const now = processorTime(pids)
    if (now - before <= LOOK_EVERY / 15 || performance.now() > limit) return
    before = now
  }
}

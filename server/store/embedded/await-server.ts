import { setTimeout as sleep } from 'node:timers/promises'
import { ProductError } from '#base/errors.ts'
import { askServer } from './answer.ts'
import { ownerConnection } from './connection.ts'
import type { Place } from './place.ts'
import { isAlive, sendSignal } from './processes.ts'

/** How long to wait between two looks, in milliseconds. */
export const POLL = 15
const LONGEST_PAUSE = 200
const SILENT_WITHIN = 30_000
const STOP_WITHIN = 60_000

/**
 * Waits until the server is ready; false when it has ended, is stopping, or stays silent. Recovery after a crash may take
 * as long as it needs.
 */
export async function awaitReady(place: Place, hasEnded: () => boolean): Promise<boolean> {
  let silentUntil = Date.now() + SILENT_WITHIN
  let pause = POLL
  while (!hasEnded()) {
    const answer = await askServer(ownerConnection(place))
    if (answer === 'ready') return true
    if (answer === 'stopping' || Date.now() > silentUntil) return false
    if (answer === 'starting') silentUntil = Date.now() + SILENT_WITHIN
    await sleep(pause)
    pause = Math.min(pause * 1.3, LONGEST_PAUSE)
  }
  return false
}

/** Asks the server to stop, cleanly but without waiting for its clients, and waits until it is gone. */
export async function stopPostmaster(pid: number): Promise<void> {
  sendSignal(pid, 'SIGINT')
  const giveUpAt = Date.now() + STOP_WITHIN
  while (isAlive(pid)) {
    if (Date.now() > giveUpAt) {
      const message = `PostgreSQL (process ${pid}) did not stop within ${STOP_WITHIN / 1000} seconds.`
      throw new ProductError('database-unavailable', message)
    }
    await sleep(POLL)
  }
}

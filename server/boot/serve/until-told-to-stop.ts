import { onStopSignal } from '../stop-signals.ts'

/** Why the server is to stop. */
export type StopReason = 'signal' | 'database'

/** Whoever has not come to an end by then is ended; nothing acknowledged is lost by it. */
const LONGEST_STOP_MS = 20_000

/** Waits until a signal comes or the database is lost for good. From then on a second signal ends the process at once. */
export async function untilToldToStop(databaseLost: Promise<unknown>): Promise<StopReason> {
  const { promise, resolve } = Promise.withResolvers<StopReason>()
  onStopSignal(() => resolve('signal'))
  void databaseLost.then(() => resolve('database'))
  const reason = await promise
  setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref()
  return reason
}

/** Why the server is to stop. */
export type StopReason = 'signal' | 'launcher' | 'database'

/**
 * Waits until a signal comes, the launcher that started this process is gone, or the database is lost for good.
 * A second signal ends the process at once.
 */
export async function untilToldToStop(databaseLost: Promise<unknown>): Promise<StopReason> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => resolve('signal'))
    }
    // The channel closes when the launcher dies, however it dies; without a launcher there is none.
    process.once('disconnect', () => resolve('launcher'))
    void databaseLost.then(() => resolve('database'))
  })
}

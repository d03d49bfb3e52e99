import { setTimeout as sleep } from 'node:timers/promises'
import type { Domain } from '#domain/domain.ts'
import { openWorkerPool } from '#store/jobs/worker-pool.ts'
import { ImportKeeper } from './import-keeper.ts'
import { type QueueOptions, runQueue, type ScheduledTask } from './run-queue.ts'

/** The worker of this process. */
export interface Worker {
  /** Ends after the piece of work at hand; what is not finished goes on at the next start. */
  stop(): Promise<void>
}

type Queue = Awaited<ReturnType<typeof runQueue>>

const AGAIN_AFTER_MS = 1000

/** Starts working off the queue: what doors enqueued, what the calendar asks for, and imports that were cut short. */
export async function startWorker(domain: Domain, scheduled: readonly ScheduledTask[]): Promise<Worker> {
  const stopped = new AbortController()
  const pool = openWorkerPool(domain.store.address, domain.log)
  const options: QueueOptions = { domain, pool, scheduled, signal: stopped.signal }
  const kept = keepRunning(await runQueue(options), options)
  const keeper = new ImportKeeper(domain)
  keeper.start()
  return {
    async stop() {
      stopped.abort()
      await Promise.all([keeper.stop(), kept])
      await pool.end()
    },
  }
}

/** Starts the queue anew when it ends by itself, as it does when a backup is restored under it. */
async function keepRunning(first: Queue, options: QueueOptions): Promise<void> {
  const { signal } = options
  let queue: Queue | null = first
  for (;;) {
    if (queue) await untilEnded(queue, options)
    else await sleep(AGAIN_AFTER_MS, undefined, { signal }).catch(() => undefined)
    if (signal.aborted) return
    options.domain.log.warn('the queue of jobs has ended; starting it anew')
    queue = await runQueue(options).catch(() => null)
  }
}

/** Waits until the queue has ended: by itself, or because the worker is to stop. */
async function untilEnded(queue: Queue, { signal, domain }: QueueOptions): Promise<void> {
  const toldToStop = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
  const ended = queue.promise.catch((error: unknown) => {
    domain.log.warn({ error: String(error) }, 'the queue of jobs failed')
  })
  if (!signal.aborted) await Promise.race([toldToStop, ended])
  if (signal.aborted) return queue.stop()
  // A queue that ends by itself asks for the end of the whole process.
  process.exitCode = undefined
}

import type { FromWorker } from './messages.ts'
import type { WorkerPort } from './replica.ts'

/** Starts the worker that keeps the replica of this page. */
export function startWorker(): WorkerPort {
  const worker = new Worker(new URL('./replica-worker.ts', import.meta.url), { type: 'module' })
  return {
    send: (message) => worker.postMessage(message, []),
    hear: (hear) => worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => hear(data)),
    end: () => worker.terminate(),
  }
}

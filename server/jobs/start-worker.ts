import { Logger, parseCronItems, run, type TaskList } from 'graphile-worker'
import type { Domain } from '#domain/domain.ts'
import { JOBS_SCHEMA } from '#store/jobs/prepare-queue.ts'
import { openWorkerPool } from '#store/jobs/worker-pool.ts'
import { ImportKeeper } from './import-keeper.ts'
import type { MemberTask, ServerTask } from './job-context.ts'
import { type MemberJob, runAsMember } from './run-as-member.ts'
import { runImportJob } from './tasks/run-import.ts'

/** A task of the server and when it is due, as a line of cron. */
export interface ScheduledTask {
  readonly name: string
  readonly cron: string
  readonly run: ServerTask
}

/** The worker of this process. */
export interface Worker {
  /** Ends after the piece of work at hand; what is not finished goes on at the next start. */
  stop(): Promise<void>
}

const memberTasks: Readonly<Record<string, MemberTask>> = { 'run-import': runImportJob }

/** Starts working off the queue: what doors enqueued, what the calendar asks for, and imports that were cut short. */
export async function startWorker(domain: Domain, scheduled: readonly ScheduledTask[]): Promise<Worker> {
  const stopped = new AbortController()
  const pool = openWorkerPool(domain.store.address, domain.log)
  const runner = await run({
    pgPool: pool,
    schema: JOBS_SCHEMA,
    concurrency: 2,
    noHandleSignals: true,
    logger: logTo(domain),
    taskList: { ...memberTaskList(domain, stopped.signal), ...serverTaskList(domain, scheduled) },
    parsedCronItems: cronItems(scheduled),
  })
  const keeper = new ImportKeeper(domain)
  keeper.start()
  return {
    async stop() {
      stopped.abort()
      await Promise.all([keeper.stop(), runner.stop()])
      await pool.end()
    },
  }
}

function memberTaskList(domain: Domain, signal: AbortSignal): TaskList {
  const entries = Object.entries(memberTasks).map(([name, task]) => {
    return [name, (payload: unknown) => runAsMember(domain, task, payload as MemberJob, signal)] as const
  })
  return Object.fromEntries(entries)
}

function serverTaskList(domain: Domain, scheduled: readonly ScheduledTask[]): TaskList {
  return Object.fromEntries(scheduled.map((task) => [task.name, () => task.run(domain)]))
}

/** Two servers on one database do each thing once: the queue notes what was due. */
function cronItems(scheduled: readonly ScheduledTask[]) {
  return parseCronItems(
    scheduled.map(({ name, cron }) => ({
      task: name,
      match: cron,
      identifier: name,
      options: { backfillPeriod: 0 },
    })),
  )
}

function logTo({ log }: Domain): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') log.warn({ worker: level }, message)
  })
}

import { Logger, parseCronItems, type Runner, run, type TaskList } from 'graphile-worker'
import type { Domain } from '#domain/domain.ts'
import { JOBS_SCHEMA } from '#store/jobs/prepare-queue.ts'
import type { openWorkerPool } from '#store/jobs/worker-pool.ts'
import type { MemberTask, ServerTask } from './job-context.ts'
import { type MemberJob, runAsMember } from './run-as-member.ts'
import { foldTiesJob } from './tasks/fold-ties.ts'
import { readScanJob } from './tasks/read-scan.ts'
import { runImportJob } from './tasks/run-import.ts'

/** A task of the server and when it is due, as a line of cron. */
export interface ScheduledTask {
  readonly name: string
  readonly cron: string
  readonly run: ServerTask
}

/** What the queue is worked off with. */
export interface QueueOptions {
  readonly domain: Domain
  readonly pool: ReturnType<typeof openWorkerPool>
  readonly scheduled: readonly ScheduledTask[]
  /** Tells tasks to come to an end. */
  readonly signal: AbortSignal
}

const memberTasks: Readonly<Record<string, MemberTask>> = {
  'fold-ties': foldTiesJob,
  'read-scan': readScanJob,
  'run-import': runImportJob,
}

/** Works off what doors enqueue and what the calendar asks for. */
export async function runQueue({ domain, pool, scheduled, signal }: QueueOptions): Promise<Runner> {
  return run({
    pgPool: pool,
    schema: JOBS_SCHEMA,
    concurrency: 2,
    noHandleSignals: true,
    logger: logTo(domain),
    taskList: { ...memberTaskList(domain, signal), ...serverTaskList(domain, scheduled) },
    parsedCronItems: cronItems(scheduled),
  })
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

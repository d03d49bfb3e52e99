import { Logger, parseCronItems, type Runner, run, type TaskList } from 'graphile-worker'
import type { Role } from '#base/actor.ts'
import type { Domain } from '#domain/domain.ts'
import { JOBS_SCHEMA } from '#store/jobs/prepare-queue.ts'
import { readMemberAsActor, readUnfinishedImports } from '#store/jobs/unfinished.ts'
import { openWorkerPool } from '#store/jobs/worker-pool.ts'
import type { MemberTask, ServerTask } from './job-context.ts'
import { runImportJob } from './tasks/run-import.ts'

/** A task of the server and when it is due, as a line of cron. */
export interface ScheduledTask {
  readonly name: string
  readonly cron: string
  readonly run: ServerTask
}

/** The worker of this process. */
export interface Worker {
  stop(): Promise<void>
}

const memberTasks: Readonly<Record<string, MemberTask>> = { 'run-import': runImportJob }
const RETRY_MS = 10_000

/** Starts working off the queue: what doors enqueued, what the calendar asks for, and imports that a crash cut short. */
export async function startWorker(domain: Domain, scheduled: readonly ScheduledTask[]): Promise<Worker> {
  const pool = openWorkerPool(domain.store.address)
  pool.on('error', (error) => domain.log.warn({ error: error.message }, 'an idle connection of the worker was lost'))
  const runner = await run({
    pgPool: pool,
    schema: JOBS_SCHEMA,
    concurrency: 2,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (level === 'error' || level === 'warning') domain.log.warn({ worker: level }, message)
    }),
    taskList: {
      ...tasksOf(domain),
      ...Object.fromEntries(scheduled.map((task) => [task.name, () => task.run(domain)])),
    },
    parsedCronItems: parseCronItems(
      scheduled.map(({ name, cron }) => ({
        task: name,
        match: cron,
        identifier: name,
        options: { backfillPeriod: 0 },
      })),
    ),
  })
  const timer = setInterval(() => void goOn(domain, runner), RETRY_MS)
  await goOn(domain, runner)
  return {
    async stop() {
      clearInterval(timer)
      await runner.stop()
      await pool.end()
    },
  }
}

function tasksOf(domain: Domain): TaskList {
  return Object.fromEntries(
    Object.entries(memberTasks).map(([name, task]) => [
      name,
      (payload: unknown) => runMemberTask(domain, task, payload),
    ]),
  )
}

/** A job enters the store like a door: as the member who enqueued it, with the rights that member has now. */
async function runMemberTask(domain: Domain, task: MemberTask, payload: unknown): Promise<void> {
  const { workspaceId, memberId, input } = payload as {
    workspaceId: string
    memberId: string
    input: Record<string, unknown>
  }
  const member = await readMemberAsActor(domain.store, { workspaceId, memberId })
  if (!member) return
  const actor = {
    workspaceId,
    memberId,
    accountId: member.accountId,
    role: member.role as Role,
    door: 'job' as const,
    mayWrite: true,
  }
  await task({ domain, actor, input })
}

/** Puts imports that wait or were cut short back into the queue; one that is being worked on is left alone by its lease. */
async function goOn(domain: Domain, runner: Runner): Promise<void> {
  try {
    for (const { workspaceId, memberId, importId } of await readUnfinishedImports(domain.store)) {
      const payload = { workspaceId, memberId, input: { importId } }
      await runner.addJob('run-import', payload, {
        jobKey: `run-import:${workspaceId}:${importId}`,
        jobKeyMode: 'unsafe_dedupe',
      })
    }
  } catch (error) {
    domain.log.warn({ error: String(error) }, 'unfinished imports could not be looked up')
  }
}

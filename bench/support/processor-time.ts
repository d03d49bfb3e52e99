import { readFileSync } from 'node:fs'
import { askOnce } from '#kit/database/administer.ts'

/** The kernel counts in hundredths of a second. */
const TICK_MS = 10
const RUNS = 20

/**
 * The milliseconds of processor that a piece of work takes, of this process and of its connections in PostgreSQL, as the mean of several runs:
 * what others do at the same time lengthens the wait and not this. Linux alone tells it.
 */
export async function processorTime(ownerUrl: string, work: () => Promise<unknown>): Promise<number> {
  const before = await spent(ownerUrl)
  for (let run = 0; run < RUNS; run++) await work()
  return ((await spent(ownerUrl)) - before) / RUNS
}

async function spent(ownerUrl: string): Promise<number> {
  const { user, system } = process.cpuUsage()
  const backends = await askOnce<{ pid: number }>(
    ownerUrl,
    `select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
  )
  return (user + system) / 1000 + backends.reduce((sum, { pid }) => sum + ticksOf(pid) * TICK_MS, 0)
}

/** Of the process itself and of the kernel for it; its name stands in brackets before them. */
function ticksOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
  return Number(fields[11]) + Number(fields[12])
}

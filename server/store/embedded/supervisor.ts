import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { type Lifeline, makeLifeline } from './lifeline.ts'
import type { Place } from './place.ts'
import { giveTo, type RunAs, spawnUnder } from './run-as.ts'

const SCRIPT = new URL('supervise.sh', import.meta.url)

/** What a supervisor watches over for us. */
export type Watched = Pick<Lifeline, 'isWatched' | 'letGo'>

/** A PostgreSQL that was just started, and our hold on it. */
export interface Started {
  readonly lifeline: Watched
  /** Whether PostgreSQL has already ended again. */
  hasEnded(): boolean
}

/** Starts PostgreSQL under its supervisor; it may take a while until it answers. */
export async function startPostgres(place: Place, binaries: Binaries, runAs: RunAs | null): Promise<Started> {
  return runSupervisor(place, runAs, ['start', join(binaries.bin, 'postgres'), place.cluster])
}

/** Puts a new supervisor beside a PostgreSQL that has lost its own. */
export async function guardPostgres(place: Place, pid: number, runAs: RunAs | null): Promise<Watched> {
  const { lifeline } = await runSupervisor(place, runAs, ['guard', String(pid)])
  return lifeline
}

/** The end of what PostgreSQL wrote to its log. */
export function lastWords(place: Place): string {
  return readFileSync(place.log, 'utf8').trimEnd().split('\n').slice(-8).join('\n')
}

async function runSupervisor(place: Place, runAs: RunAs | null, args: string[]): Promise<Started> {
  const { held, supervisorEnd } = await makeLifeline(place, runAs)
  const log = openLog(place, runAs)
  const child = spawn('/bin/sh', [copyScript(place, runAs), place.lifeline, ...args], {
    ...spawnUnder(runAs, place.home),
    // In a session of its own: a Ctrl-C in the terminal reaches the processes that use the database, and not the database.
    detached: true,
    stdio: ['ignore', log, log, supervisorEnd],
  })
  let ended = false
  child.on('exit', () => {
    ended = true
  })
  child.on('error', () => {
    ended = true
  })
  child.unref()
  closeSync(log)
  closeSync(supervisorEnd)
  return { lifeline: held, hasEnded: () => ended }
}

/** The script in the place of the database: its user may not be able to read the program's own folder. */
function copyScript(place: Place, runAs: RunAs | null): string {
  const copy = join(place.home, 'supervise.sh')
  rmSync(copy, { force: true })
  writeFileSync(copy, readFileSync(SCRIPT), { mode: 0o600 })
  giveTo(runAs, copy)
  return copy
}

/** A new log for each start, beside the one before. */
function openLog(place: Place, runAs: RunAs | null): number {
  if (existsSync(place.log)) renameSync(place.log, `${place.log}.before`)
  const log = openSync(place.log, 'a', 0o600)
  giveTo(runAs, place.log)
  return log
}

import { setTimeout as sleep } from 'node:timers/promises'
import { ProductError } from '#base/errors.ts'
import { askServer } from './answer.ts'
import type { Binaries } from './binaries.ts'
import { ownerConnection } from './connection.ts'
import { isClosing, type Lifeline, takeLifeline } from './lifeline.ts'
import type { Place } from './place.ts'
import { isAlive, removeForeignPidFile, runningPostmaster } from './postmaster.ts'
import type { RunAs } from './run-as.ts'
import { guardPostgres, lastWords, type Started, startPostgres } from './supervisor.ts'

/** The server to hold: where it is, what runs it, who is told. */
export interface ServerToHold {
  readonly place: Place
  readonly binaries: Binaries
  readonly runAs: RunAs | null
  readonly log: { info(message: string): void; warn(message: string): void }
}

/** How our hold on the server came about. */
export interface Hold {
  readonly lifeline: Lifeline
  readonly how: 'joined' | 'adopted' | 'started'
}

const POLL = 15
/** Backends orphaned by a killed server need up to 1.5 s to end; until then a new one refuses to start. */
const RETRY_FOR = 10_000
const STOP_WITHIN = 60_000
const SILENT_WITHIN = 30_000
const TRANSIENT = /is still in use|lock file .* already exists|could not create lock file/

/** Takes hold of the server: joins the one that runs, adopts one whose supervisor is gone, or starts it. Needs the start lock. */
export async function holdServer(server: ServerToHold): Promise<Hold> {
  return (await joinRunning(server)) ?? (await adoptOrphan(server)) ?? (await startAnew(server))
}

async function joinRunning({ place }: ServerToHold): Promise<Hold | null> {
  let lifeline = takeLifeline(place)
  // While a supervisor is closing it may still turn back, or PostgreSQL ends.
  while (!lifeline && isClosing(place) && runningPostmaster(place)) {
    await sleep(POLL)
    lifeline = takeLifeline(place)
  }
  if (!lifeline) return null
  if (await isReady(place, () => !lifeline.isWatched())) return { lifeline, how: 'joined' }
  lifeline.letGo()
  return null
}

async function adoptOrphan({ place, runAs, log }: ServerToHold): Promise<Hold | null> {
  const pid = runningPostmaster(place)
  if (!pid) return null
  if (!isClosing(place) && (await isReady(place, () => !isAlive(pid)))) {
    log.warn('PostgreSQL was running without its supervisor; it has a new one.')
    return { lifeline: await guardPostgres(place, pid, runAs), how: 'adopted' }
  }
  await stopPostmaster(pid)
  return null
}

async function startAnew(server: ServerToHold): Promise<Hold> {
  const { place, binaries, runAs, log } = server
  const giveUpAt = Date.now() + RETRY_FOR
  while (true) {
    removeForeignPidFile(place)
    const started = await startPostgres(place, binaries, runAs)
    if (await isReady(place, started.hasEnded)) return { lifeline: started.lifeline, how: 'started' }
    const reason = await giveUp(started, place)
    if (!TRANSIENT.test(reason) || Date.now() > giveUpAt) {
      throw new ProductError('database-unavailable', `PostgreSQL did not start (${place.log}):\n${reason}`)
    }
    log.info('PostgreSQL is not ready to start again yet; trying once more.')
    await sleep(250)
  }
}

async function giveUp(started: Started, place: Place): Promise<string> {
  started.lifeline.letGo()
  while (!started.hasEnded()) await sleep(POLL)
  return lastWords(place)
}

/** Asks the server for the owner to stop at once but cleanly, and waits until it is gone. */
export async function stopPostmaster(pid: number): Promise<void> {
  process.kill(pid, 'SIGINT')
  await waitUntilGone(pid)
}

/** Waits until the process has ended. */
export async function waitUntilGone(pid: number): Promise<void> {
  const giveUpAt = Date.now() + STOP_WITHIN
  while (isAlive(pid)) {
    if (Date.now() > giveUpAt) {
      throw new ProductError(
        'database-unavailable',
        `PostgreSQL (process ${pid}) did not stop within ${STOP_WITHIN / 1000} seconds.`,
      )
    }
    await sleep(POLL)
  }
}

/** Waits for the server's answer: true when it is ready, false when it has ended, is stopping, or stays silent. Recovery may take its time. */
async function isReady(place: Place, hasEnded: () => boolean): Promise<boolean> {
  const connection = ownerConnection(place)
  let silentUntil = Date.now() + SILENT_WITHIN
  while (!hasEnded()) {
    const answer = await askServer(connection)
    if (answer === 'ready') return true
    if (answer === 'stopping' || Date.now() > silentUntil) return false
    if (answer === 'starting') silentUntil = Date.now() + SILENT_WITHIN
    await sleep(POLL)
  }
  return false
}

import { setTimeout as sleep } from 'node:timers/promises'
import { awaitReady, POLL, stopPostmaster } from './await-server.ts'
import { isClosing, takeLifeline } from './lifeline.ts'
import { runningPostmaster } from './postmaster.ts'
import { isAlive } from './processes.ts'
import type { ServerToHold } from './server-to-hold.ts'
import { startServer } from './start-server.ts'
import { guardPostgres } from './supervisor.ts'
import { isWindows } from './windows.ts'

/** A supervisor that is closing may still turn back to whoever took hold at the last moment; this is long for it. */
const TURN_BACK_WITHIN = 1000

/** Our hold on a server that is ready. */
export interface Hold {
  /** How it came about: it ran already; it ran without its supervisor; it was started. */
  readonly how: 'joined' | 'adopted' | 'started'
  /** Whether somebody still watches over the server for us. */
  isWatched(): boolean
  letGo(): void
}

/** Takes hold of the server, which is started when it does not run. Needs the start lock. */
export async function holdServer(server: ServerToHold): Promise<Hold> {
  const running = isWindows ? await joinOnWindows(server) : ((await join(server)) ?? (await adopt(server)))
  return running ?? holdBy('started', await startServer(server))
}

function holdBy(how: Hold['how'], lifeline: Omit<Hold, 'how'>): Hold {
  return { how, isWatched: () => lifeline.isWatched(), letGo: () => lifeline.letGo() }
}

async function join({ place }: ServerToHold): Promise<Hold | null> {
  let lifeline = takeLifeline(place)
  const giveUpAt = Date.now() + TURN_BACK_WITHIN
  while (!lifeline && isClosing(place) && runningPostmaster(place) && Date.now() < giveUpAt) {
    await sleep(POLL)
    lifeline = takeLifeline(place)
  }
  if (!lifeline) return null
  const held = lifeline
  if (await awaitReady(place, () => !held.isWatched() || !runningPostmaster(place))) return holdBy('joined', held)
  held.letGo()
  return null
}

async function adopt({ place, runAs, options }: ServerToHold): Promise<Hold | null> {
  const pid = runningPostmaster(place)
  if (!pid) return null
  if (await awaitReady(place, () => !isAlive(pid))) {
    options.log.warn('PostgreSQL was running without its supervisor; it has a new one.')
    return holdBy('adopted', await guardPostgres(place, pid, runAs))
  }
  await stopPostmaster(pid)
  return null
}

async function joinOnWindows({ place }: ServerToHold): Promise<Hold | null> {
  const isGone = () => runningPostmaster(place) === null
  if (!(await awaitReady(place, isGone))) return null
  return holdBy('joined', { isWatched: () => !isGone(), letGo: () => undefined })
}

import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { giveTo, type RunAs } from './run-as.ts'

/** Where the files of one embedded PostgreSQL lie; all in `home`, which only PostgreSQL's user may enter. */
export interface Place {
  readonly home: string
  /** PostgreSQL's own data folder. */
  readonly cluster: string
  /** Copies of the binaries, made only when those of the package cannot be used where they are. */
  readonly binaries: string
  /** The FIFO that every process using the database holds open; see supervise.sh. */
  readonly lifeline: string
  readonly socketFolder: string
  readonly password: string
  readonly startLock: string
  readonly log: string
}

/** The folder of the database inside a data folder. */
export function homeIn(dataFolder: string): string {
  return join(resolve(dataFolder), 'postgres')
}

/** The place of the database whose home is `home`. */
export function placeAt(home: string, socketFolder: string): Place {
  return {
    home,
    cluster: join(home, 'cluster'),
    binaries: join(home, 'binaries'),
    lifeline: join(home, 'lifeline'),
    socketFolder,
    password: join(home, 'password'),
    startLock: join(home, 'start.lock'),
    log: join(home, 'postgres.log'),
  }
}

/** Makes the home of the database, closed to all but its user, in a data folder which that user may pass through. */
export function makeHome(home: string, runAs: RunAs | null): void {
  if (existsSync(home)) return
  mkdirSync(dirname(home), { recursive: true, mode: runAs ? 0o711 : 0o700 })
  mkdirSync(home, { mode: 0o700 })
  giveTo(runAs, home)
}

/** The major version of PostgreSQL that wrote the database, or null when there is none yet. */
export function clusterVersion(place: Place): number | null {
  const file = join(place.cluster, 'PG_VERSION')
  return existsSync(file) ? Number(readFileSync(file, 'utf8').trim()) : null
}

import { accessSync, constants, existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ProductError } from '#base/errors.ts'
import { canReach, giveTo, type RunAs } from './run-as.ts'

/** Where the files of one embedded PostgreSQL lie; all in `home`, which only PostgreSQL's user may enter. */
export interface Place {
  readonly home: string
  /** PostgreSQL's own data folder. */
  readonly cluster: string
  /** Copies of the binaries, made only when those of the package cannot be used where they are. */
  readonly binaries: string
  /** The FIFO that every process using the database holds open; see supervise.sh. */
  readonly lifeline: string
  readonly password: string
  readonly startLock: string
  readonly log: string
}

/** The folder of the database inside a data folder. */
export function homeIn(dataFolder: string): string {
  return join(resolve(dataFolder), 'postgres')
}

/** Makes the home of the database if there is none, closed to all but PostgreSQL's user, and says what lies where in it. */
export async function openPlace(home: string, runAs: RunAs | null): Promise<Place> {
  if (!existsSync(home)) makeHome(home, runAs)
  if (!isOurs(home) || (runAs && !(await canReach(runAs, home)))) {
    const who = runAs ? `the user "${runAs.name}", under whom PostgreSQL runs,` : 'this user'
    throw new ProductError(
      'configuration-invalid',
      `The folder ${home} cannot be entered by ${who}. Run Lazo as the user who owns it.`,
    )
  }
  return placeAt(realpathSync(home))
}

/** The major version of PostgreSQL that wrote the database, or null when there is none yet. */
export function clusterVersion(place: Place): number | null {
  const file = join(place.cluster, 'PG_VERSION')
  return existsSync(file) ? Number(readFileSync(file, 'utf8').trim()) : null
}

function placeAt(home: string): Place {
  return {
    home,
    cluster: join(home, 'cluster'),
    binaries: join(home, 'binaries'),
    lifeline: join(home, 'lifeline'),
    password: join(home, 'password'),
    startLock: join(home, 'start.lock'),
    log: join(home, 'postgres.log'),
  }
}

function makeHome(home: string, runAs: RunAs | null): void {
  mkdirSync(dirname(home), { recursive: true })
  mkdirSync(home, { mode: 0o700 })
  giveTo(runAs, home)
}

function isOurs(home: string): boolean {
  try {
    accessSync(home, constants.R_OK | constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

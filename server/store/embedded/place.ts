import { accessSync, constants, existsSync, mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ProductError } from '#base/errors.ts'
import { canReach, giveTo, type RunAs } from './run-as.ts'
import { shortHash } from './short-hash.ts'

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
  /** The name of the cluster in the titles of its processes, by which they are known from those of others. */
  readonly name: string
}

/** The folder of the database inside a data folder. */
export function homeIn(dataFolder: string): string {
  return join(resolve(dataFolder), 'postgres')
}

/** Makes the home of the database if there is none, closed to all but PostgreSQL's user, and says what lies where in it. */
export async function openPlace(home: string, runAs: RunAs | null): Promise<Place> {
  makeHome(home, runAs)
  if (isOurs(home) && (!runAs || (await canReach(runAs, home)))) return placeAt(realpathSync(home))
  const who = runAs ? `PostgreSQL's user "${runAs.name}"` : 'This user'
  const message = `${who} cannot enter the folder ${home}. Run Lazo as the user who owns that folder, or choose another data folder.`
  throw new ProductError('configuration-invalid', message)
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
    // With the folder's own number: a container may see another database at the same path as its host.
    name: `lazo-${shortHash(`${home} ${statSync(home).ino}`)}`,
  }
}

function makeHome(home: string, runAs: RunAs | null): void {
  mkdirSync(dirname(home), { recursive: true })
  if (!existsSync(home)) mkdirSync(home, { mode: 0o700 })
  if (runAs && statSync(home).uid === 0) giveTo(runAs, home)
}

function isOurs(home: string): boolean {
  try {
    accessSync(home, constants.R_OK | constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

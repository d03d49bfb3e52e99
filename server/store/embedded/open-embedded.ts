import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { type ConnectionSettings, connectionUrl, ownerConnection } from './connection.ts'
import type { EmbeddedOptions } from './embedded-options.ts'
import { type Hold, holdServer } from './hold-server.ts'
import { type KeptHold, keepHold } from './keep-hold.ts'
import { homeIn, openPlace, type Place } from './place.ts'
import { seemsToRun } from './postmaster.ts'
import { releaseServer } from './release-server.ts'
import { chooseRunAs } from './run-as.ts'
import type { ServerToHold } from './server-to-hold.ts'
import { DATABASE } from './settings.ts'
import { isTooLong, removeSocketLink, socketFolder } from './socket-path.ts'
import { withStartLock } from './start-lock.ts'

export type { EmbeddedOptions }

/** A running PostgreSQL of our own that lives at least until it is released or this process ends. */
export interface Embedded {
  /** How its owner connects, as `pg` takes it. */
  readonly connection: ConnectionSettings
  /** The same as an address, which other processes of this user may use too. */
  readonly ownerUrl: string
  /** The version as a person reads it: "18.4". */
  readonly version: string
  /** The folder of the binaries that run. */
  readonly binaries: string
  /** The folder that holds the database. */
  readonly location: string
  /** The user it runs under, when that is not this process's own. */
  readonly user: string | null
  /** Whether this process started it, or found it running. */
  readonly how: Hold['how']
  /** Resolves, with the reason, when the server has died and could not be brought back. */
  readonly lost: Promise<Error>
  /** Lets go of the server; the last one to do so waits until it has stopped. */
  release(): Promise<void>
}

type ReadyHold = Hold & { readonly version: string }

const TRIES = 3

/** Starts the PostgreSQL of a data folder, or joins it when another process runs it already. */
export async function openEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { log } = options
  const home = homeIn(options.folder)
  const runAs = await chooseRunAs(home, options.pgUser ?? null)
  const place = await openPlace(home, runAs)
  const server = { place, runAs, options }
  const takeHold = () => withStartLock(place, runAs, () => holdReady(server))
  const hold = await takeHold()
  const kept = keepHold(hold, {
    takeHold,
    isRunning: () => seemsToRun(place),
    keepWay: () => socketFolder(place),
    warn: (message) => log.warn(message),
  })
  if (isTooLong(place))
    log.info(`The path of ${home} is too long for a socket: it is reached by ${socketFolder(place)}.`)
  const user = runAs ? ` under the user ${runAs.name}` : ''
  log.info(`PostgreSQL ${hold.version} ${hold.how} in ${place.home}${user}`)
  return describe(server, hold, kept)
}

/** Takes hold of the server and sees that it has our database; begins again when the server dies meanwhile. */
async function holdReady(server: ServerToHold): Promise<ReadyHold> {
  for (let attempt = 1; ; attempt += 1) {
    const hold = await holdServer(server)
    try {
      return { ...hold, version: await makeDatabase(server.place) }
    } catch (error) {
      hold.letGo()
      if (attempt === TRIES) throw error
    }
  }
}

function describe(server: ServerToHold, hold: ReadyHold, kept: KeptHold): Embedded {
  const connection = ownerConnection(server.place)
  const binaries = runningBinaries(server.place)
  let released: Promise<void> | null = null
  return {
    connection,
    ownerUrl: connectionUrl(connection),
    version: hold.version,
    binaries,
    location: server.place.home,
    user: server.runAs?.name ?? null,
    how: hold.how,
    lost: kept.lost,
    release: () => (released ??= release(server, kept, binaries)),
  }
}

async function release({ place, runAs, options }: ServerToHold, kept: KeptHold, binaries: string): Promise<void> {
  const hold = await kept.giveBack()
  const hasStopped = await withStartLock(place, runAs, () => releaseServer(place, hold, binaries))
  if (!hasStopped) return
  removeSocketLink(place)
  options.log.info('PostgreSQL has stopped')
}

/** Makes our database when it is missing, and gives the server's version. */
async function makeDatabase(place: Place): Promise<string> {
  const client = new Client({ ...ownerConnection(place), database: 'postgres' })
  // A lost connection fails what runs on it; told once more by this event, it would end the process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE])
    if (!found.rowCount) await client.query(`CREATE DATABASE ${DATABASE}`)
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version')
    return rows[0]!.server_version.split(' ', 1)[0]!
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Where the programs of the running server are, as it noted at its start. */
function runningBinaries(place: Place): string {
  const command = readFileSync(join(place.cluster, 'postmaster.opts'), 'utf8')
  return dirname(command.split(' "-D"', 1)[0]!)
}

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { type ConnectionSettings, connectionUrl, ownerConnection } from './connection.ts'
import type { EmbeddedOptions } from './embedded-options.ts'
import { type Hold, holdServer } from './hold-server.ts'
import { type KeptHold, keepHold } from './keep-hold.ts'
import { homeIn, openPlace, type Place } from './place.ts'
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

/** Starts the PostgreSQL of a data folder, or joins it when another process runs it already. */
export async function openEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { log } = options
  const home = homeIn(options.folder)
  const runAs = await chooseRunAs(home, options.pgUser ?? null)
  const place = await openPlace(home, runAs)
  const server = { place, runAs, options }
  const takeHold = () => withStartLock(place, runAs, () => holdWithDatabase(server))
  const hold = await takeHold()
  const kept = keepHold(hold, { takeHold, keepWay: () => socketFolder(place), warn: (message) => log.warn(message) })
  const embedded = await describe(server, hold, kept)
  if (isTooLong(place))
    log.info(`The path of ${home} is too long for a socket: it is reached by ${socketFolder(place)}.`)
  const user = runAs ? ` under the user ${runAs.name}` : ''
  log.info(`PostgreSQL ${embedded.version} ${hold.how} in ${place.home}${user}`)
  return embedded
}

async function holdWithDatabase(server: ServerToHold): Promise<Hold> {
  const hold = await holdServer(server)
  try {
    if (hold.how !== 'joined') await withOwner(server.place, makeDatabase)
    return hold
  } catch (error) {
    hold.letGo()
    throw error
  }
}

async function describe(server: ServerToHold, hold: Hold, kept: KeptHold): Promise<Embedded> {
  const { place } = server
  const connection = ownerConnection(place)
  const binaries = runningBinaries(place)
  let released: Promise<void> | null = null
  return {
    connection,
    ownerUrl: connectionUrl(connection),
    version: await withOwner(place, readVersion),
    binaries,
    location: place.home,
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

/** Runs `work` with a connection of the owner that needs no database of ours. */
async function withOwner<T>(place: Place, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ ...ownerConnection(place), database: 'postgres' })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function makeDatabase(client: Client): Promise<void> {
  const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE])
  if (!found.rowCount) await client.query(`CREATE DATABASE ${DATABASE}`)
}

async function readVersion(client: Client): Promise<string> {
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version')
  return rows[0]!.server_version.split(' ', 1)[0]!
}

/** Where the programs of the running server are, as it noted at its start. */
function runningBinaries(place: Place): string {
  const command = readFileSync(join(place.cluster, 'postmaster.opts'), 'utf8')
  return dirname(command.split(' "-D"', 1)[0]!)
}

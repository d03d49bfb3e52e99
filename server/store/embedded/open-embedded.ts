import { Client } from 'pg'
import type { Logger } from '#base/log.ts'
import { type Binaries, findBinaries } from './binaries.ts'
import { type ConnectionSettings, connectionUrl, ownerConnection } from './connection.ts'
import { type Hold, holdServer, waitUntilGone } from './hold-server.ts'
import { isHeldByOthers } from './lifeline.ts'
import { makeCluster } from './make-cluster.ts'
import { clusterVersion, homeIn, makeHome, type Place, placeAt } from './place.ts'
import { runningPostmaster } from './postmaster.ts'
import { chooseRunAs, type RunAs } from './run-as.ts'
import { DATABASE, type Settings, socketSettings, writeSettings } from './settings.ts'
import { withStartLock } from './start-lock.ts'

/** What the embedded server needs to know. */
export interface EmbeddedOptions {
  /** The data folder; the database goes into its folder `postgres`. */
  readonly folder: string
  readonly log: Pick<Logger, 'info' | 'warn'>
  /** LAZO_PG_BIN: the folder of other binaries than npm's. */
  readonly pgBin?: string | null
  /** LAZO_PG_USER: under whom PostgreSQL runs when we are root. */
  readonly pgUser?: string | null
  /** Settings of PostgreSQL instead of ours; for tests. */
  readonly settings?: Settings
}

/** A running PostgreSQL of our own that lives at least until it is released or this process ends. */
export interface Embedded {
  /** How its owner connects, as `pg` takes it. */
  readonly connection: ConnectionSettings
  /** The same as an address. */
  readonly ownerUrl: string
  readonly version: string
  readonly binaries: Binaries
  /** The folder that holds the database. */
  readonly location: string
  /** Whether another process had started it. */
  readonly how: Hold['how']
  /** Lets go of the server; the last one to do so stops it and waits until it has stopped. */
  release(): Promise<void>
}

/** Starts the PostgreSQL of a data folder, or joins it when another process runs it already. */
export async function openEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { log } = options
  const home = homeIn(options.folder)
  const runAs = await chooseRunAs(home, options.pgUser ?? null)
  makeHome(home, runAs)
  const place = placeAt(home, home)
  const binaries = await findBinaries(options.pgBin ?? null, clusterVersion(place))
  const hold = await withStartLock(place, runAs, async () => {
    await prepareCluster(place, binaries, runAs, options.settings ?? {})
    const hold = await holdServer({ place, binaries, runAs, log })
    if (hold.how === 'started') await makeDatabase(ownerConnection(place))
    return hold
  })
  log.info(`PostgreSQL ${binaries.version} ${hold.how} in ${place.home}`)
  return describe(place, binaries, hold, log)
}

async function prepareCluster(place: Place, binaries: Binaries, runAs: RunAs | null, own: Settings): Promise<void> {
  if (clusterVersion(place) === null) await makeCluster(place, binaries, runAs, own['fsync'] !== 'off')
  writeSettings(place, binaries.major, { ...socketSettings(place.socketFolder), ...own }, runAs)
}

async function makeDatabase(connection: ConnectionSettings): Promise<void> {
  const client = new Client({ ...connection, database: 'postgres' })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE])
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`)
  } finally {
    await client.end()
  }
}

function describe(place: Place, binaries: Binaries, hold: Hold, log: EmbeddedOptions['log']): Embedded {
  const connection = ownerConnection(place)
  let released = false
  return {
    connection,
    ownerUrl: connectionUrl(connection),
    version: binaries.version,
    binaries,
    location: place.home,
    how: hold.how,
    async release() {
      if (released) return
      released = true
      const pid = runningPostmaster(place)
      hold.lifeline.letGo()
      if (!pid || isHeldByOthers(place)) return
      await waitUntilGone(pid)
      log.info('PostgreSQL has stopped')
    },
  }
}

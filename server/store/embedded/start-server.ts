import { setTimeout as sleep } from 'node:timers/promises'
import { ProductError } from '#base/errors.ts'
import { awaitReady, POLL } from './await-server.ts'
import { type Binaries, findBinaries } from './binaries.ts'
import { killOrphans } from './kill-orphans.ts'
import { makeCluster } from './make-cluster.ts'
import { clusterVersion } from './place.ts'
import { removeForeignLocks, runningPostmaster } from './postmaster.ts'
import type { ServerToHold } from './server-to-hold.ts'
import { socketSettings, writeSettings } from './settings.ts'
import { lastWords, startPostgres, type Watched } from './supervisor.ts'
import { makeUsable } from './usable-binaries.ts'
import { isWindows, runPgCtl, windowsSettings } from './windows.ts'

/** A killed server's processes and memory need a moment to go; until then a new one refuses to start. */
const RETRY_FOR = 10_000
const RETRY_AFTER = 250
const PASSES = /is still in use|lock file .* already exists|could not create lock file/

/** Starts the server, whose cluster is made when there is none, and waits until it is ready. */
export async function startServer(server: ServerToHold): Promise<Watched> {
  const binaries = await prepareCluster(server)
  if (isWindows) return startOnWindows(server, binaries)
  const giveUpAt = Date.now() + RETRY_FOR
  while (true) {
    removeForeignLocks(server.place)
    killOrphans(server.place)
    const started = await startPostgres(server.place, binaries, server.runAs)
    if (await awaitReady(server.place, started.hasEnded)) return started.lifeline
    started.lifeline.letGo()
    while (!started.hasEnded()) await sleep(POLL)
    const reason = lastWords(server.place)
    if (!PASSES.test(reason) || Date.now() > giveUpAt) throw didNotStart(server, reason)
    await sleep(RETRY_AFTER)
  }
}

async function prepareCluster({ place, runAs, options }: ServerToHold): Promise<Binaries> {
  const major = clusterVersion(place)
  const found = await findBinaries(options.pgBin ?? null, major)
  const binaries = await makeUsable(found, place, runAs)
  const own = options.settings ?? {}
  if (major === null) await makeCluster(place, binaries, runAs, own['fsync'] !== 'off')
  const address = isWindows ? await windowsSettings() : socketSettings
  writeSettings(place, binaries.major, { ...address, cluster_name: place.name, ...own }, runAs)
  return binaries
}

async function startOnWindows(server: ServerToHold, binaries: Binaries): Promise<Watched> {
  const { place } = server
  await runPgCtl(place, binaries.bin, 'start')
  if (!(await awaitReady(place, () => false))) throw didNotStart(server, lastWords(place))
  return { isWatched: () => runningPostmaster(place) !== null, letGo: () => undefined }
}

function didNotStart({ place }: ServerToHold, reason: string): ProductError {
  return new ProductError('database-unavailable', `PostgreSQL did not start. Its log (${place.log}) ends:\n${reason}`)
}

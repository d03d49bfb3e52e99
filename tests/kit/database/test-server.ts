import { randomBytes } from 'node:crypto'
import { accessSync, constants, mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBinaries } from '#store/embedded/binaries.ts'
import { type Embedded, openEmbedded } from '#store/embedded/open-embedded.ts'
import { homeIn } from '#store/embedded/place.ts'
import { isAlive } from '#store/embedded/processes.ts'
import { settleDataFolder } from '#store/embedded/settle-data-folder.ts'
import { askOnce, dropDatabases, urlOfDatabase } from './administer.ts'
import { postmasterOf } from './embedded-folder.ts'

/** A PostgreSQL for tests. `url` leads to a database of this run alone, from which others are made. */
export interface TestServer {
  readonly url: string
  /** Drops the databases of this run, and stops the server unless another run uses it. */
  stop(): Promise<void>
}

const USER = process.getuid?.() ?? 'user'
const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/lazo-test-database', import.meta.url))

/** For a checkout that PostgreSQL's user cannot enter, or that is not ours to write. */
const ELSEWHERE = join(tmpdir(), `lazo-test-database-${USER}`)

/** Nothing in a test database outlives the machine, so it never waits for the disk. */
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }

/**
 * Starts the embedded PostgreSQL for a run of tests, or joins the one another run has started. Its cluster is kept under
 * node_modules/.cache, one for each version and user. LAZO_PG_BIN chooses another PostgreSQL.
 */
export async function startTestServer(): Promise<TestServer> {
  const server = await openCached()
  // Databases of runs that were broken off bear the mark of an earlier start of the server.
  const mark = `test_${await startedAt(server.ownerUrl)}`
  if (server.how === 'started') await dropDatabases(server.ownerUrl, (name) => isTest(name) && !name.startsWith(mark))
  const run = `${mark}_${randomBytes(3).toString('hex')}`
  await askOnce(server.ownerUrl, `CREATE DATABASE ${run}`)
  return {
    url: urlOfDatabase(server.ownerUrl, run),
    async stop() {
      await dropDatabases(server.ownerUrl, (name) => name.startsWith(run))
      await server.release()
    },
  }
}

async function startedAt(url: string): Promise<string> {
  const sql = 'SELECT to_hex(extract(epoch FROM pg_postmaster_start_time())::bigint) AS second'
  const [row] = await askOnce<{ second: string }>(url, sql)
  return row!.second
}

function isTest(name: string): boolean {
  return name.startsWith('test_')
}

async function openCached(): Promise<Embedded> {
  const pgBin = process.env['LAZO_PG_BIN'] || null
  const { version } = await findBinaries(pgBin, null)
  const asked = join(cacheFolder(), `${version}-${USER}`)
  const { folder } = await settleDataFolder(asked, { elsewhere: ELSEWHERE })
  const options = { folder, pgBin, settings: FAST, log: { info: () => undefined, warn: () => undefined } }
  try {
    return await openEmbedded(options)
  } catch (error) {
    const pid = postmasterOf(folder)
    if (pid !== null && isAlive(pid)) throw error
    // Without fsync a crash of the machine may have spoilt it; it holds nothing of worth.
    rmSync(homeIn(folder), { recursive: true, force: true })
    return openEmbedded(options)
  }
}

function cacheFolder(): string {
  try {
    mkdirSync(CACHE, { recursive: true })
    accessSync(CACHE, constants.W_OK)
    return CACHE
  } catch {
    return ELSEWHERE
  }
}

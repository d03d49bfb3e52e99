import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isProductError, ProductError } from '#base/errors.ts'
import type { Logger } from '#base/log.ts'
import type { DatabaseAddress } from '#store/address.ts'
import { type Embedded, openEmbedded } from '#store/embedded/open-embedded.ts'
import { lookAtDatabase } from '#store/look-at-database.ts'
import { migrate, refuseNewerSchema, type SchemaStanding } from '#store/migrate.ts'
import { APP_ROLE } from '#store/roles.ts'
import type { LoadedConfig } from './config/load-config.ts'
import { makeFileOnce } from './config/make-file-once.ts'

/** The database of this process: how the server's role reaches it, and the owner where there is one. */
export interface OpenDatabase {
  readonly app: DatabaseAddress
  /** Null on an external server without LAZO_DATABASE_OWNER_URL: then there are no migrations and no backups from here. */
  readonly owner: DatabaseAddress | null
  readonly embedded: Embedded | null
  /** The steps of the schema that opening it had to do. */
  readonly migrated: readonly string[]
  /** For people: `PostgreSQL 18.4, embedded`. */
  readonly description: string
  release(): Promise<void>
}

/** How a database is opened. */
export interface OpenDatabaseOptions {
  /** Called before an existing database is brought to a newer schema: the moment for a backup. */
  readonly beforeMigration: (owner: DatabaseAddress) => Promise<unknown>
  /** For commands: a database whose schema is this program's is taken as it is, without a look at everything around it. */
  readonly isHasty?: boolean
}

/** Starts or reaches the database, brings its schema to this program's, and refuses roles that no wall would stop. */
export async function openDatabase(
  config: LoadedConfig,
  log: Logger,
  options: OpenDatabaseOptions,
): Promise<OpenDatabase> {
  const open = config.database.kind === 'embedded' ? await openOwn(config, log) : openOther(config.database)
  try {
    if (options.isHasty && (await isAsItShouldBe(open.app))) return { ...open, migrated: [] }
    const migrated = open.owner ? await bringUp(open.owner, open.appPassword, options) : []
    await requireReady(open.app)
    return { ...open, migrated }
  } catch (error) {
    await open.release()
    throw error
  }
}

type Opening = Omit<OpenDatabase, 'migrated'> & { readonly appPassword?: string }

async function openOwn(config: LoadedConfig, log: Logger): Promise<Opening> {
  const { pgBin, pgUser } = config.database as { pgBin: string | null; pgUser: string | null }
  const embedded = await openEmbedded({ folder: config.dataFolder, log, pgBin, pgUser })
  const appPassword = keepPassword(join(config.dataFolder, 'server-role.password'))
  return {
    app: { ...embedded.connection, user: APP_ROLE, password: appPassword },
    owner: embedded.connection,
    embedded,
    appPassword,
    description: `PostgreSQL ${embedded.version}, embedded`,
    release: () => embedded.release(),
  }
}

function openOther(database: { url: string; ownerUrl: string | null }): Opening {
  const { password, username, hostname } = new URL(database.url)
  return {
    app: { url: database.url },
    owner: database.ownerUrl === null ? null : { url: database.ownerUrl },
    embedded: null,
    // A role that is yet to be made gets the password under which the server will come.
    ...(username === APP_ROLE && password !== '' ? { appPassword: decodeURIComponent(password) } : {}),
    description: `PostgreSQL at ${hostname || 'a local socket'}`,
    release: async () => undefined,
  }
}

function keepPassword(path: string): string {
  if (!existsSync(path)) makeFileOnce(path, randomBytes(24).toString('base64url'))
  const password = readFileSync(path, 'utf8').trim()
  if (password.length >= 16) return password
  throw new ProductError('configuration-invalid', `${path} is damaged; delete it, and it is made anew.`)
}

/** Whether the server's role can enter and finds the schema it knows. That it cannot enter is answered for by the long way. */
async function isAsItShouldBe(app: DatabaseAddress): Promise<boolean> {
  try {
    const { standing, roleProblem } = await lookAtDatabase(app)
    return roleProblem === null && standing.found === standing.known
  } catch (error) {
    if (isProductError(error, 'database-unavailable')) return false
    throw error
  }
}

async function bringUp(
  owner: DatabaseAddress,
  appPassword: string | undefined,
  { beforeMigration }: OpenDatabaseOptions,
): Promise<string[]> {
  const { standing } = await lookAtDatabase(owner)
  refuseNewerSchema(standing)
  if (standing.found > 0 && standing.found < standing.known) await beforeMigration(owner)
  return migrate(owner, appPassword === undefined ? {} : { appPassword })
}

async function requireReady(app: DatabaseAddress): Promise<void> {
  const { standing, roleProblem } = await lookAtDatabase(app)
  if (roleProblem)
    throw new ProductError(
      'configuration-invalid',
      `${roleProblem} Set DATABASE_URL to the role ${APP_ROLE}, which "lazo migrate" makes.`,
    )
  refuseNewerSchema(standing)
  requirePrepared(standing)
}

function requirePrepared(standing: SchemaStanding): void {
  if (standing.found === standing.known) return
  throw new ProductError(
    'configuration-invalid',
    'The database has not been prepared for this version. Run "lazo migrate" with LAZO_DATABASE_OWNER_URL set to the owner of the database.',
  )
}

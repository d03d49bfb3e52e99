import { isProductError, ProductError } from '#base/errors.ts'
import type { Logger } from '#base/log.ts'
import type { DatabaseAddress } from '#store/address.ts'
import { type Embedded, openEmbedded } from '#store/embedded/open-embedded.ts'
import { inspectDatabase } from '#store/inspect-database.ts'
import { migrate, refuseNewerSchema, type SchemaStanding } from '#store/migrate.ts'
import { APP_ROLE } from '#store/roles.ts'
import type { LoadedConfig } from './config/load-config.ts'
import { serverRolePassword } from './server-role-password.ts'

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
    const migrated = open.owner ? await bringUp(open.owner, serverRolePassword(config), options) : []
    await requireReady(open.app)
    return { ...open, migrated }
  } catch (error) {
    await open.release()
    throw error
  }
}

type Opening = Omit<OpenDatabase, 'migrated'>

async function openOwn(config: LoadedConfig, log: Logger): Promise<Opening> {
  const { pgBin, pgUser } = config.database as { pgBin: string | null; pgUser: string | null }
  const embedded = await openEmbedded({ folder: config.dataFolder, log, pgBin, pgUser })
  return {
    app: { ...embedded.connection, user: APP_ROLE, password: serverRolePassword(config)! },
    owner: embedded.connection,
    embedded,
    description: `PostgreSQL ${embedded.version}, embedded`,
    release: () => embedded.release(),
  }
}

function openOther(database: { url: string; ownerUrl: string | null }): Opening {
  return {
    app: { url: database.url },
    owner: database.ownerUrl === null ? null : { url: database.ownerUrl },
    embedded: null,
    description: `PostgreSQL at ${new URL(database.url).hostname || 'a local socket'}`,
    release: async () => undefined,
  }
}

/** Whether the server's role can enter and finds the schema it knows. That it cannot enter is answered for by the long way. */
async function isAsItShouldBe(app: DatabaseAddress): Promise<boolean> {
  try {
    const { standing, roleProblem } = await inspectDatabase(app)
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
  const { standing } = await inspectDatabase(owner)
  refuseNewerSchema(standing)
  if (standing.found > 0 && standing.found < standing.known) await beforeMigration(owner)
  return migrate(owner, appPassword === undefined ? {} : { appPassword })
}

async function requireReady(app: DatabaseAddress): Promise<void> {
  const { standing, roleProblem } = await inspectDatabase(app)
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

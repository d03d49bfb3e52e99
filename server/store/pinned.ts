import {
  type CompiledQuery,
  type DatabaseConnection,
  DefaultQueryExecutor,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresDialect,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { ClientBase } from 'pg'
import type { Database } from './schema/database.ts'

/** Commands of which it is told how many rows they touched. */
const CHANGING = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

const made = new WeakMap<ClientBase, Kysely<Database>>()

/**
 * Kysely over one connection that hands each statement on at the moment it is asked. Kysely's own lets a statement wait for the
 * answer to the one before, so that none could ever go out together with another.
 */
export function pinned(client: ClientBase): Kysely<Database> {
  const known = made.get(client)
  if (known) return known
  const connection = connectionOf(client)
  const provider = { provideConnection: <T>(consumer: (to: DatabaseConnection) => Promise<T>) => consumer(connection) }
  const executor = new DefaultQueryExecutor(new PostgresQueryCompiler(), new PostgresAdapter(), provider)
  const sql = new Kysely<Database>({ config: { dialect }, dialect, driver: new DummyDriver(), executor })
  made.set(client, sql)
  return sql
}

/** Never asked for a connection: each Kysely here has its own already. */
const dialect = new PostgresDialect({ pool: () => Promise.reject(new Error('a pinned connection has no pool')) })

function connectionOf(client: ClientBase): DatabaseConnection {
  return {
    executeQuery: async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
      const { command, rowCount, rows } = await client.query(sql, [...parameters])
      return CHANGING.has(command) ? { rows, numAffectedRows: BigInt(rowCount ?? 0) } : { rows }
    },
    streamQuery: () => {
      throw new Error('statements are not read by cursor')
    },
  }
}
